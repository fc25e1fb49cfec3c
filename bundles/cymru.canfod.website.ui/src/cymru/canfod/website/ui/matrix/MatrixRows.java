package cymru.canfod.website.ui.matrix;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import cymru.canfod.tally.facts.Population;

/** Which rows the matrix shows, in which order: the providers that a filter admits, sorted, and above them the groups that they are in. */
final class MatrixRows {

	/** The column of the names and that of the kinds, before those of the answers. */
	static final int NAME = 0;
	static final int KIND = 1;
	static final int FIRST_ANSWER = 2;

	/** Into what the providers are gathered. */
	enum Grouping {
		/** One row for all. */
		TOGETHER,
		/** By kind of provider. */
		KINDS,
		/** By the groups that the review declares; a provider stands below each that it is in. */
		GROUPS
	}

	/**
	 * By what the providers are sorted within their groups.
	 *
	 * @param column of the table; none for the order of the review
	 */
	record Order(Optional<Integer> column, boolean down) {

		/** The order of the review. */
		static final Order OF_REVIEW = new Order(Optional.empty(), false);

		/** What a click on a header makes of it: up, then down, then as in the review. */
		Order clicked(int header) {
			return column.filter(sorted -> sorted == header).isEmpty() ? new Order(Optional.of(header), false) : down ? OF_REVIEW : new Order(column, true);
		}

		private Optional<Comparator<MatrixRow.Site>> comparator() {
			return column.map(header -> {
				Comparator<MatrixRow.Site> comparator = comparator(header);
				return down ? comparator.reversed() : comparator;
			});
		}

		private static Comparator<MatrixRow.Site> comparator(int header) {
			if (header < FIRST_ANSWER) {
				Function<MatrixRow.Site, String> text = header == NAME ? site -> site.provider().title().printed() : MatrixRow.Site::kind;
				return Comparator.comparing(text, Collator.getInstance()::compare);
			}
			int column = header - FIRST_ANSWER;
			// Answers before numbers before texts before nothing.
			return Comparator.<MatrixRow.Site, Integer>comparing(site -> rank(site.cell(column))).thenComparing(site -> site.cell(column).number().orElse(0))
					.thenComparing(site -> site.cell(column).text());
		}

		private static int rank(Cell cell) {
			return cell.text().isEmpty() ? Integer.MAX_VALUE : cell.answer().map(Enum::ordinal).orElse(0);
		}
	}

	/** What the one who looks wants to see. */
	record Asked(MatrixFilter filter, Grouping grouping, Order order) {

		/** Everybody, as in the review. */
		static final Asked ALL = new Asked(MatrixFilter.ALL, Grouping.TOGETHER, Order.OF_REVIEW);

		/** The same in another order. */
		Asked in(Order other) {
			return new Asked(filter, grouping, other);
		}
	}

	private MatrixRows() {
	}

	/** The rows in their order. */
	static List<MatrixRow> of(MatrixModel model, Asked asked) {
		MatrixFilter filter = asked.filter();
		List<MatrixRow.Site> sites = new ArrayList<>(model.sites().stream().filter(filter::admits).toList());
		asked.order().comparator().ifPresent(sites::sort);
		List<MatrixRow> rows = new ArrayList<>();
		Set<String> placed = new HashSet<>();
		for (String id : groups(model, filter, asked.grouping())) {
			Set<String> members = Set.copyOf(model.members(id));
			List<MatrixRow.Site> in = sites.stream().filter(site -> members.contains(site.id())).toList();
			if (!in.isEmpty()) {
				rows.add(model.group(id, in.stream().map(MatrixRow.Site::id).toList()));
				rows.addAll(in);
				in.forEach(site -> placed.add(site.id()));
			}
		}
		sites.stream().filter(site -> !placed.contains(site.id())).forEach(rows::add);
		return rows;
	}

	private static Set<String> groups(MatrixModel model, MatrixFilter filter, Grouping grouping) {
		if (filter.kind().isPresent()) {
			return Set.of(filter.kind().get());
		}
		return new LinkedHashSet<>(switch (grouping) {
			case TOGETHER -> List.of(Population.ALL_PROVIDERS);
			case KINDS -> model.sites().stream().map(site -> site.provider().kind().id()).toList();
			case GROUPS -> model.groups();
		});
	}
}
