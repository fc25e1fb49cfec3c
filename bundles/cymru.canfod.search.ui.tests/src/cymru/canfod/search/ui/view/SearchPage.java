package cymru.canfod.search.ui.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import cymru.canfod.search.ui.find.Found;
import cymru.canfod.search.ui.index.WorkspaceIndex;
import cymru.canfod.ui.EmptyState;
import cymru.canfod.ui.testing.Ui;

/** The Search view as a page object. */
@NonNullByDefault({})
public final class SearchPage {

	private final SearchView view;

	private SearchPage(SearchView view) {
		this.view = view;
	}

	/** Opens the view and waits until everything can be found. */
	public static SearchPage open() throws PartInitException {
		SearchPage page = now();
		Ui.until("all indexed", () -> WorkspaceIndex.service().isComplete());
		return page;
	}

	/** Opens the view. */
	public static SearchPage now() throws PartInitException {
		return in(Ui.page());
	}

	/** Opens the view of a window. */
	static SearchPage in(IWorkbenchPage window) throws PartInitException {
		return new SearchPage((SearchView) window.showView(SearchView.ID));
	}

	public SearchView view() {
		return view;
	}

	public StyledText field() {
		return Ui.find(view.control(), StyledText.class, text -> (text.getStyle() & SWT.SINGLE) != 0).orElseThrow();
	}

	/** Types a query over what is in the field. */
	public void type(String query) {
		field().setText(query);
	}

	public String says() {
		return Ui.find(view.control(), Link.class, link -> !(link.getParent() instanceof EmptyState)).orElseThrow().getText();
	}

	/** Follows a link of what the view says, by its name. */
	public void follow(String name) {
		Event event = new Event();
		event.text = name;
		Ui.find(view.control(), Link.class, link -> link.getText().contains("\"" + name + "\"")).orElseThrow().notifyListeners(SWT.Selection, event);
	}

	/** What stands in the status line. */
	public String status() {
		return Ui.find(Ui.page().getWorkbenchWindow().getShell(), CLabel.class, label -> label.getParent().getClass().getSimpleName().equals("StatusLine")).orElseThrow().getText();
	}

	/** Waits until the view says that. */
	public void untilSays(String words) {
		Ui.until("the view says " + words + " rather than " + says(), () -> says().contains(words));
	}

	/** Types a query and waits for so many hits. */
	public List<Found> find(String query, int count) {
		type(query);
		Ui.until(count + " hits for " + query + ", not " + says(), () -> view.enquiry().query().equals(query) && says().startsWith(count == 0 ? "Nothing was found." : count + " "));
		return view.shown();
	}

	public Tree hits() {
		return trees().filter(tree -> (tree.getStyle() & SWT.CHECK) == 0).findFirst().orElseThrow();
	}

	/** Selects a line of what was found. */
	public void select(TreeItem line) {
		hits().setSelection(line);
		hits().notifyListeners(SWT.Selection, new Event());
	}

	/** Scrolls until that line is the first in sight, with others below it. */
	public void scrollTo(int line) {
		Ui.page().setPartState(Ui.page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		Ui.until("room for several lines", () -> hits().getClientArea().height > 6 * hits().getItemHeight());
		hits().setTopItem(hits().getItem(line));
		// what is said to be on top before is not so yet
		Ui.until("scrolled", () -> hits().getVerticalBar().getSelection() > 0);
		untilOnTop(line);
	}

	/** Waits until that line is the first in sight. */
	public void untilOnTop(int line) {
		Ui.until("line " + line + " on top, not " + hits().indexOf(hits().getTopItem()), () -> hits().getTopItem() == hits().getItem(line));
	}

	/** Presses a key in the list of what was found. */
	public void press(int keyCode) {
		Event event = new Event();
		event.keyCode = keyCode;
		hits().notifyListeners(SWT.KeyDown, event);
	}

	/** Whether it can be chosen to search in other words too. */
	public boolean offersOtherWords() {
		return Ui.find(view.control(), Button.class, button -> button.getText().equals("Also in other words")).orElseThrow().isEnabled();
	}

	public Tree facets() {
		return trees().filter(tree -> (tree.getStyle() & SWT.CHECK) != 0).findFirst().orElseThrow();
	}

	private Stream<Tree> trees() {
		return Ui.all(view.control()).stream().filter(Tree.class::isInstance).map(Tree.class::cast);
	}

	/** The value of a facet whose words begin so. */
	public TreeItem facet(String words) {
		return Arrays.stream(facets().getItems()).flatMap(title -> Arrays.stream(title.getItems())).filter(item -> item.getText().startsWith(words)).findFirst()
				.orElseThrow(() -> new AssertionError(words + " is not among " + Arrays.stream(facets().getItems()).flatMap(title -> Arrays.stream(title.getItems())).map(TreeItem::getText).toList()));
	}

	/** Puts a check before a value, or takes it away. */
	public void toggle(TreeItem value) {
		value.setChecked(!value.getChecked());
		Event event = new Event();
		event.item = value;
		event.detail = SWT.CHECK;
		facets().notifyListeners(SWT.Selection, event);
	}

	/** Chooses an entry of a combo. */
	public void choose(String choice) {
		Combo combo = Ui.all(view.control()).stream().filter(Combo.class::isInstance).map(Combo.class::cast).filter(each -> each.indexOf(choice) >= 0).findFirst().orElseThrow();
		combo.select(combo.indexOf(choice));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Where can be looked. */
	public List<String> reviews() {
		return List.of(Ui.find(view.control(), Combo.class, each -> each.getItem(0).equals("All reviews")).orElseThrow().getItems());
	}

	/** Chooses where to look: 0 for all reviews. */
	public void chooseReview(int index) {
		Combo combo = Ui.find(view.control(), Combo.class, each -> each.getItem(0).equals("All reviews")).orElseThrow();
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** What is suggested below the field, as it is shown. */
	public List<String> suggested() {
		return Arrays.stream(field().getShell().getShells()).filter(Shell::isVisible).flatMap(shell -> Ui.all(shell).stream()).filter(Table.class::isInstance)
				.flatMap(table -> Arrays.stream(((Table) table).getItems())).map(TableItem::getText).toList();
	}

	/** What is underlined as wrong. */
	public List<String> wrong() {
		return Arrays.stream(field().getStyleRanges()).filter(range -> range.underline).map(this::text).toList();
	}

	private String text(StyleRange range) {
		return field().getText().substring(range.start, range.start + range.length);
	}

	/** The texts of the first column. */
	public List<String> lines() {
		return lines(hits().getItems()).toList();
	}

	private static Stream<String> lines(TreeItem[] items) {
		return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item.getText()), lines(item.getItems())));
	}
}
