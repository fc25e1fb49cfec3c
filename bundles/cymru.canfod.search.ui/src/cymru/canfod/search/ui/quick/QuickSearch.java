package cymru.canfod.search.ui.quick;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Enquiry;
import cymru.canfod.search.ui.find.Enquiry.Wanted;
import cymru.canfod.search.ui.find.Finder;
import cymru.canfod.search.ui.find.Findings;
import cymru.canfod.search.ui.find.Found;
import cymru.canfod.search.ui.find.Opening;
import cymru.canfod.search.ui.find.SearchMemory;
import cymru.canfod.search.ui.index.WorkspaceIndex;
import cymru.canfod.search.ui.view.QueryField;
import cymru.canfod.search.ui.view.SearchInView;
import cymru.canfod.ui.UiThread;
import cymru.canfod.ui.reviews.WorkspaceReviews;

/** A field over the window that finds while one types: arrows choose, Enter opens, Control and Enter show everything in the Search view. */
public final class QuickSearch extends PopupDialog {

	private static final int MOST_SHOWN = 50;
	private static final int WIDTH = 860;
	private static final int HEIGHT = 420;

	private final IWorkbenchPage page;
	private final WorkspaceIndex index = WorkspaceIndex.service();
	private final Runnable indexed = this::find;
	private final Job finding = Job.createSystem(Messages.QUICK.text(), (ICoreRunnable) monitor -> read());
	private volatile Enquiry enquiry = Enquiry.none();
	private @Nullable QueryField field;
	private @Nullable QuickHits hits;
	private @Nullable Label message;

	/** @param page in which what is chosen opens */
	public QuickSearch(IWorkbenchPage page) {
		super(page.getWorkbenchWindow().getShell(), SWT.RESIZE, true, false, false, false, false, null, Messages.QUICK_HELP.text());
		this.page = page;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(area);
		var query = new QueryField(area, Messages.QUICK_HINT, this::typed);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(query.control());
		query.onKey(this::pressed);
		field = query;
		var list = new QuickHits(area, this::open);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list.control());
		hits = list;
		var says = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(says);
		message = says;
		index.addListener(indexed);
		index.begin();
		return area;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.QUICK.text());
		shell.setData(this);
	}

	@Override
	protected Control getFocusControl() {
		return Objects.requireNonNull(field).control();
	}

	/** In the upper part of the window, where nobody overlooks it. */
	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle window = page.getWorkbenchWindow().getShell().getBounds();
		return new Point(window.x + Math.max(0, (window.width - size.x) / 2), window.y + window.height / 8);
	}

	private void typed(String words) {
		enquiry = new Enquiry(new Wanted.Typed(words), Optional.empty(), Enquiry.none().narrowed(), Enquiry.none().sorting(), true, MOST_SHOWN);
		index.await();
		find();
	}

	private void find() {
		finding.schedule();
	}

	private void read() {
		Enquiry asked = enquiry;
		if (asked.wanted() instanceof Wanted.Typed typed) {
			Findings found = typed.text().isBlank() ? Findings.nothing(asked, Findings.State.WHOLE) : new Finder(index, WorkspaceReviews.service().all()).find(asked);
			UiThread.later(page.getWorkbenchWindow().getWorkbench().getDisplay(), () -> show(found));
		}
	}

	private void show(Findings found) {
		var list = Objects.requireNonNull(hits);
		if (list.control().isDisposed() || !found.of().equals(enquiry)) {
			return;
		}
		list.show(found.found());
		Objects.requireNonNull(field).mark(found.problem());
		var says = Objects.requireNonNull(message);
		says.setText(message(found).replace("&", "&&"));
		says.requestLayout();
	}

	private static String message(Findings found) {
		if (found.problem().isPresent()) {
			return found.problem().get().message(InterfaceLanguage.current());
		}
		if (found.state() == Findings.State.NO_REVIEW) {
			return Messages.EMPTY_TEXT.text();
		}
		String still = switch (found.state()) {
			case INDEXING -> Messages.STILL_INDEXING.text();
			case BROKEN_OFF -> Messages.BROKEN_OFF.text();
			case NO_REVIEW, STOPPED, WHOLE -> "";
		};
		boolean isBlank = found.of().wanted() instanceof Wanted.Typed typed && typed.text().isBlank();
		String count = isBlank ? "" : found.total() == 0 ? (found.state() == Findings.State.WHOLE ? Messages.NOTHING_FOUND : Messages.NOTHING_YET).text()
				: found.more() ? Messages.MORE_HITS.text(found.total() - 1) : Messages.HITS.text(found.total());
		return (count + "  " + still).strip();
	}

	private void pressed(Event event) {
		var list = Objects.requireNonNull(hits);
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> list.step(1);
			case SWT.ARROW_UP -> list.step(-1);
			case SWT.CR, SWT.KEYPAD_CR -> {
				if ((event.stateMask & SWT.MOD1) != 0) {
					showAll();
				} else {
					list.selected().ifPresent(this::open);
				}
			}
			default -> {
				return;
			}
		}
		event.doit = false;
	}

	private void open(Found found) {
		remember();
		close();
		Opening.open(page, found);
	}

	private void showAll() {
		String words = words();
		close();
		SearchInView.ask(page, words);
	}

	private void remember() {
		SearchMemory.remember(words());
	}

	private String words() {
		return Objects.requireNonNull(field).control().getText();
	}

	@Override
	public boolean close() {
		index.removeListener(indexed);
		finding.cancel();
		return super.close();
	}

	/** What is offered now, best first; also for tests. */
	public List<Found> shown() {
		return Objects.requireNonNull(hits).shown();
	}
}
