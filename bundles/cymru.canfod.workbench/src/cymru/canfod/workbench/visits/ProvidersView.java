package cymru.canfod.workbench.visits;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import cymru.canfod.ui.Commands;
import cymru.canfod.ui.EmptyState;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.PlaceInEditor;
import cymru.canfod.ui.reviews.ReviewsView;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.language.InterfaceLanguage;

/** The providers by kind, who has been visited, and how much each has answered; Enter or a double click opens the visit, or begins one. */
public final class ProvidersView extends ReviewsView<ProvidersView.Content> {

	/** The lines, and whether there is a review that could have any. */
	record Content(List<ProviderRow> rows, boolean anyReview) {
	}

	private Content content = new Content(List.of(), false);
	private @Nullable EmptyState noReview;
	private @Nullable EmptyState noProvider;
	private @Nullable Composite list;
	private @Nullable Text filter;
	private @Nullable Label summary;
	private @Nullable ProviderTree tree;

	@Override
	protected void create(Composite parent) {
		noReview = new EmptyState(parent, Messages.PROVIDERS_EMPTY, Messages.PROVIDERS_EMPTY_TEXT).withFirstSteps(getSite());
		noProvider = new EmptyState(parent, Messages.PROVIDERS_NONE, Messages.PROVIDERS_NONE_TEXT);
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		list = area;
		bar(area);
		var providers = new ProviderTree(area, this::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(providers.control());
		selectionOf(providers.viewer());
		tree = providers;
		show(content);
	}

	private void bar(Composite area) {
		var bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(6, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		var words = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		words.setMessage(Messages.FILTER_PROVIDERS.text());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(words);
		words.addListener(SWT.Modify, e -> show(content));
		filter = words;
		var visit = new Button(bar, SWT.PUSH);
		visit.setText(Messages.NEW_VISIT_BUTTON.text());
		visit.addListener(SWT.Selection, e -> newVisit(Objects.requireNonNull(tree).selected()));
		var sum = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(sum);
		summary = sum;
	}

	@Override
	protected Content read(List<OpenReview> open) {
		return new Content(ProviderRows.of(open, InterfaceLanguage.current().language()), !open.isEmpty());
	}

	@Override
	protected void show(Content shown) {
		content = shown;
		front(!shown.anyReview() ? noReview : shown.rows().isEmpty() ? noProvider : list);
		Objects.requireNonNull(tree).show(shown.rows(), Objects.requireNonNull(filter).getText().strip().toLowerCase());
		List<ProviderRow> providers = shown.rows().stream().flatMap(ProvidersView::providers).toList();
		Objects.requireNonNull(summary).setText(Messages.PROVIDERS_SUMMARY.text(providers.size(), providers.stream().filter(ProviderRow::isVisited).count()));
	}

	private static Stream<ProviderRow> providers(ProviderRow row) {
		return row.provider().isPresent() ? Stream.of(row) : row.children().stream().flatMap(ProvidersView::providers);
	}

	private void open(ProviderRow row) {
		row.place().ifPresentOrElse(place -> PlaceInEditor.show(getSite().getPage(), place), () -> newVisit(Optional.of(row)));
	}

	private void newVisit(Optional<ProviderRow> row) {
		Map<String, String> parameters = row.flatMap(ProviderRow::provider).map(provider -> Map.of("review", row.get().review().project().getName(), "provider", provider)).orElse(Map.of());
		Commands.run(getSite(), Commands.NEW_VISIT, parameters);
	}
}
