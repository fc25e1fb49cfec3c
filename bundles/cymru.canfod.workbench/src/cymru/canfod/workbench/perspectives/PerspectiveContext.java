package cymru.canfod.workbench.perspectives;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.contexts.IContextService;

/** Keys that mean another thing in each perspective: a context that is active while its perspective is in front. */
public final class PerspectiveContext extends Expression {

	private final String perspective;

	private PerspectiveContext(String perspective) {
		this.perspective = perspective;
	}

	/** Begins to follow the perspective. */
	public static void follow(IWorkbench workbench) {
		IContextService contexts = workbench.getService(IContextService.class);
		contexts.activateContext("cymru.canfod.workbench.visiting", new PerspectiveContext(Perspectives.VISIT));
		contexts.activateContext("cymru.canfod.workbench.leading", new PerspectiveContext(Perspectives.REVIEW));
	}

	@Override
	@NonNullByDefault({})
	public EvaluationResult evaluate(IEvaluationContext context) {
		return EvaluationResult.valueOf(perspective.equals(context.getVariable(ISources.ACTIVE_WORKBENCH_WINDOW_ACTIVE_PERSPECTIVE_NAME)));
	}

	@Override
	@NonNullByDefault({})
	public void collectExpressionInfo(ExpressionInfo info) {
		info.addVariableNameAccess(ISources.ACTIVE_WORKBENCH_WINDOW_ACTIVE_PERSPECTIVE_NAME);
	}
}
