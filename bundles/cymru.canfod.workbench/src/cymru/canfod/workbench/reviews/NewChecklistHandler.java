package cymru.canfod.workbench.reviews;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.samples.Sample;
import cymru.canfod.ui.reviews.NewFiles;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.PlaceInEditor;
import cymru.canfod.ui.reviews.Placed;
import cymru.canfod.ui.reviews.ReviewHandler;
import cymru.canfod.workbench.Messages;

/** File > New > Checklist for websites: the thirty criteria of the example, to be changed as the review needs them. A review that has a checklist is shown it. */
public final class NewChecklistHandler extends ReviewHandler {

	private static final String FILE = "websites/checklist.canfod";

	@Override
	protected void execute(ExecutionEvent event, IWorkbenchPage page, OpenReview review) {
		var known = review.review().declarations().checklists().values().stream().findFirst();
		if (known.isPresent()) {
			PlaceInEditor.show(page, new Placed.Place(review, known.get().file(), known.get().fact().name().span()));
			return;
		}
		try {
			NewFiles.make(page, review, List.of(new NewFiles.NewFile(FILE, Sample.COMPLETE.text(FILE))), 0);
		} catch (IOException e) {
			ILog.of(NewChecklistHandler.class).error(Messages.EXAMPLE_NOT_COPIED.text(FILE, e.getLocalizedMessage()), e);
		}
	}
}
