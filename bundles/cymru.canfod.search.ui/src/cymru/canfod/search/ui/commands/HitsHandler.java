package cymru.canfod.search.ui.commands;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.search.ui.find.Enquiry.Wanted;
import cymru.canfod.search.ui.view.SearchView;

/** Does something with what was found; the plug-in's description says what behind the name of the class. */
public final class HitsHandler extends AbstractHandler implements IExecutableExtension {

	private enum Task {
		NEXT, PREVIOUS, REMOVE, SAVE, COPY, MORE, TEXT
	}

	private Task task = Task.NEXT;

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property, @Nullable Object data) {
		task = switch (data) {
			case String name -> Task.valueOf(name);
			case Map<?, ?> parameters -> Task.valueOf(String.valueOf(parameters.get("task")));
			case null, default -> Task.NEXT;
		};
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		view(event).ifPresent(view -> {
			switch (task) {
				case NEXT -> view.step(1);
				case PREVIOUS -> view.step(-1);
				case REMOVE -> view.removeSelected();
				case SAVE -> SavedQuery.ask(view);
				case COPY -> CopiedHits.copy(view);
				case TEXT -> view.selected().stream().findFirst().ifPresent(view::show);
				case MORE -> view.selected().stream().findFirst().ifPresent(found -> view.ask(new Wanted.LikeHit(found.hit())));
			}
		});
		return null;
	}

	/** Also while another part is in front: the hits are gone through from the editor. */
	private static Optional<SearchView> view(ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return page != null && page.findView(SearchView.ID) instanceof SearchView view ? Optional.of(view) : Optional.empty();
	}
}
