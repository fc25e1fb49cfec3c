package cymru.canfod.website.ui.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.Commands;
import cymru.canfod.ui.Settings;
import cymru.canfod.ui.reviews.NewFiles;
import cymru.canfod.ui.reviews.NewFiles.NewFile;
import cymru.canfod.ui.reviews.OpenReview;

/** The websites of a review one after the other, in the order of its providers: those that somebody has looked at, and those that have an address. */
record Sites(OpenReview review) {

	/** Goes so many sites further; the page that is left is closed, what was answered on it is saved. */
	void go(IWorkbenchPage page, String from, int by, Optional<IEditorPart> left) {
		List<String> all = all();
		int next = all.indexOf(from) + by;
		if (next < 0 || next >= all.size()) {
			page.getWorkbenchWindow().getShell().getDisplay().beep();
			left.ifPresent(part -> part.getEditorSite().getActionBars().getStatusLineManager().setMessage(Messages.LAST_SITE.text()));
			return;
		}
		open(page, all.get(next));
		left.ifPresent(part -> page.closeEditor(part, true));
	}

	/** Goes to the first site that the user has not looked at yet, or to the first of all. */
	void begin(IWorkbenchPage page) {
		List<String> all = all();
		if (all.isEmpty()) {
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), "Canfod", Messages.NO_SITES.text());
			return;
		}
		if (review.review().declarations().checklists().isEmpty()) {
			if (MessageDialog.openQuestion(page.getWorkbenchWindow().getShell(), "Canfod", Messages.NO_CHECKLIST.text())) {
				Commands.run(page.getWorkbenchWindow(), Commands.NEW_CHECKLIST, Map.of());
			}
			return;
		}
		open(page, all.stream().filter(provider -> looks(provider).noneMatch(look -> by(look.fact(), Settings.inspector()))).findFirst().orElse(all.getFirst()));
	}

	private List<String> all() {
		return review.review().declarations().providers().values().stream().map(Declaration::fact)
				.filter(provider -> provider.website().isPresent() || looks(provider.name().id()).findAny().isPresent()).map(provider -> provider.name().id()).toList();
	}

	private Stream<Declaration<Fact.Website>> looks(String provider) {
		return review.review().declarations().websites().stream().filter(website -> website.fact().provider().id().equals(provider));
	}

	private static boolean by(Fact.Website website, String inspector) {
		return website.inspectors().stream().anyMatch(by -> by.id().equals(inspector));
	}

	/** The user's own look, else another's; a website that nobody has looked at gets a file with the beginning of a look. */
	private void open(IWorkbenchPage page, String provider) {
		String path = "websites/" + provider + ".canfod";
		Optional<String> file = looks(provider).filter(look -> by(look.fact(), Settings.inspector())).findFirst().or(() -> looks(provider).findFirst()).map(Declaration::file)
				.or(() -> Optional.of(path).filter(usual -> review.project().getFile(usual).exists()));
		if (file.isEmpty()) {
			NewFiles.make(page, review, List.of(new NewFile(path, beginning(review.review(), provider))), 0);
			return;
		}
		try {
			IDE.openEditor(page, review.project().getFile(file.get()));
		} catch (PartInitException e) {
			ILog.of(Sites.class).log(e.getStatus());
		}
	}

	private static String beginning(Review review, String provider) {
		String by = Settings.inspector().isEmpty() ? "" : " by " + Settings.inspector();
		String using = review.declarations().checklists().keySet().stream().findFirst().map(id -> " using " + id).orElse("");
		return "website " + provider + " on " + LocalDate.now() + by + using + "\n";
	}
}
