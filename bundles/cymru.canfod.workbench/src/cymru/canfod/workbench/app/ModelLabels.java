package cymru.canfod.workbench.app;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbench;

/**
 * The names of perspectives and views in a window that was restored: the platform keeps them in the language of the last time. And the pictures of texts
 * whose tabs were restored: until a text is shown, the platform gives it that of its editor, which is any text's, not that of its kind.
 */
final class ModelLabels {

	private static final String EDITOR_OF_TEXTS = "org.eclipse.ui.genericeditor.GenericEditor";
	private static final String PICTURE = "platform:/plugin/cymru.canfod.dsl.ui/icons/evidence.svg";

	private ModelLabels() {
	}

	static void renew(IWorkbench workbench, MWindow window) {
		EModelService model = workbench.getService(EModelService.class);
		for (MPerspective perspective : model.findElements(window, null, MPerspective.class)) {
			Optional.ofNullable(workbench.getPerspectiveRegistry().findPerspectiveWithId(perspective.getElementId()))
					.ifPresent(descriptor -> perspective.setLabel(descriptor.getLabel()));
		}
		for (MPart part : model.findElements(window, null, MPart.class)) {
			Optional.ofNullable(workbench.getViewRegistry().find(part.getElementId())).ifPresent(descriptor -> part.setLabel(descriptor.getLabel()));
		}
		model.findElements(window, null, MPart.class, List.of(EDITOR_OF_TEXTS)).stream().filter(part -> part.getLabel().endsWith(".canfod")).forEach(part -> part.setIconURI(PICTURE));
	}
}
