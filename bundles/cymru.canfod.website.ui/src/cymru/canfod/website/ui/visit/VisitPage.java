package cymru.canfod.website.ui.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.website.Limits;

/** Which websites, whether from the saved copies alone, and the address that the sites are told. */
final class VisitPage extends WizardPage {

	private static final int ROWS = 12;
	private static final int WIDTH = 520;

	private final List<Fact.Provider> providers;
	private final boolean anyChecklist;
	private @Nullable Table table;
	private @Nullable Button offline;
	private @Nullable Text contact;

	VisitPage(OpenReview review) {
		super("visit");
		providers = review.review().declarations().providers().values().stream().map(Declaration::fact).filter(provider -> provider.website().isPresent()).toList();
		anyChecklist = !review.review().declarations().checklists().isEmpty();
		setTitle(Messages.TITLE.text());
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).numColumns(2).applyTo(area);
		Label text = new Label(area, SWT.WRAP);
		text.setText(Messages.TEXT.text(Limits.POLITE.requests()));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		Table sites = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		for (Fact.Provider provider : providers) {
			TableItem item = new TableItem(sites, SWT.NONE);
			item.setText(provider.name().id() + " " + provider.title().printed() + "   " + provider.website().map(url -> url.printed()).orElse(""));
			item.setChecked(true);
		}
		// How high a row is, a table knows when it has one.
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, ROWS * sites.getItemHeight()).applyTo(sites);
		sites.addListener(SWT.Selection, e -> check());
		table = sites;
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		choose(buttons, Messages.ALL, true);
		choose(buttons, Messages.NONE, false);
		new Label(area, SWT.NONE).setText(Messages.CONTACT.text());
		Text address = new Text(area, SWT.BORDER);
		address.setMessage(Messages.CONTACT_HINT.text());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(address);
		address.addListener(SWT.Modify, e -> check());
		contact = address;
		Button saved = new Button(area, SWT.CHECK);
		saved.setText(Messages.OFFLINE.text());
		saved.addListener(SWT.Selection, e -> address.setEnabled(!saved.getSelection()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(saved);
		offline = saved;
		setControl(area);
		check();
	}

	private void choose(Composite parent, Messages name, boolean checked) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name.text());
		button.addListener(SWT.Selection, e -> {
			items().forEach(item -> item.setChecked(checked));
			check();
		});
	}

	private Stream<TableItem> items() {
		return Arrays.stream(Objects.requireNonNull(table).getItems());
	}

	private void check() {
		String problem = !anyChecklist ? Messages.NO_CHECKLIST.text() : providers.isEmpty() ? Messages.NO_SITES.text() : chosen().isEmpty() ? Messages.CHOOSE.text()
				: contact().chars().anyMatch(c -> c < ' ' || c > '~') ? Messages.CONTACT_WRONG.text() : "";
		setErrorMessage(problem.isEmpty() ? null : problem);
		setPageComplete(problem.isEmpty());
	}

	/** The ids of the providers. */
	List<String> chosen() {
		List<TableItem> items = items().toList();
		return providers.stream().filter(provider -> items.get(providers.indexOf(provider)).getChecked()).map(provider -> provider.name().id()).toList();
	}

	/** What the websites are told, may be empty. */
	String contact() {
		return Objects.requireNonNull(contact).getText().strip();
	}

	boolean isOffline() {
		return Objects.requireNonNull(offline).getSelection();
	}
}
