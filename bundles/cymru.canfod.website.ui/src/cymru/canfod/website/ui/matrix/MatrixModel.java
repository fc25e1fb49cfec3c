package cymru.canfod.website.ui.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cymru.canfod.dsl.ide.read.VerdictWords;
import cymru.canfod.quantifier.Distribution;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Blindness;
import cymru.canfod.tally.Count;
import cymru.canfod.tally.IssueCode;
import cymru.canfod.tally.Looks;
import cymru.canfod.tally.ProviderStance;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.Voice;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.ui.Answer;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.website.ui.matrix.Cell.Doubt;

/** A review as a table: providers by criteria or propositions. It never changes; whatever is counted, the tally counts. */
final class MatrixModel {

	private final OpenReview open;
	private final Review review;
	private final Subject subject;
	private final Language language;
	private final List<MatrixColumn> columns;
	private final List<MatrixRow.Site> sites;
	/** What machines propose, by provider and criterion. */
	private final Map<List<String>, Fact.Answer> proposals = new HashMap<>();
	/** Providers and criteria for which two looks gave different answers. */
	private final Set<List<String>> differing = new HashSet<>();

	/** Websites of which the inspector may not see what others say, because not all of them are done; of these only the own answers are shown. */
	private final Blindness blind;

	/**
	 * Made outside the UI thread.
	 *
	 * @param inspector who looks at it, or empty
	 */
	MatrixModel(OpenReview open, Subject subject, Language language, String inspector) {
		this.open = open;
		this.subject = subject;
		this.language = language;
		review = open.review();
		var declared = review.declarations();
		blind = Blindness.of(review, inspector);
		columns = new ArrayList<>();
		if (subject == Subject.WEBSITES) {
			declared.criteria().values().forEach(criterion -> columns.add(new MatrixColumn(criterion.fact().name().id(), criterion.fact().text().in(language),
					declared.sectionOf(criterion.fact().name().id()).map(section -> section.title().in(language)).orElse(""), criterion.fact().type())));
		} else {
			declared.themes().values().forEach(theme -> theme.fact().propositions().stream().filter(statement -> declared.propositions().get(statement.name().id()).fact() == statement)
					.forEach(statement -> columns.add(new MatrixColumn(statement.name().id(), statement.text().in(language), theme.fact().title().in(language), Fact.AnswerType.YES_NO))));
		}
		sites = declared.providers().values().stream().map(provider -> site(provider.fact())).toList();
		declared.proposals().forEach(from -> from.fact().answers().forEach(answer -> proposals.put(List.of(from.fact().provider().id(), answer.criterion().id()), answer)));
		differ();
	}

	/** Problems are told to everybody, so they say nothing of looks that are not all done; whoever may see those sees here on what they differ. */
	private void differ() {
		review.issues().stream().filter(issue -> issue.code() == IssueCode.ANSWERS_DIFFER).forEach(issue -> differing.add(List.of(issue.words().get(1), issue.words().get(0))));
		Looks.of(review).forEach(looks -> looks.compared().stream().filter(compared -> compared.agreement() == Looks.Agreement.DIFFER)
				.forEach(compared -> differing.add(List.of(looks.provider(), compared.criterion().name().id()))));
	}

	private MatrixRow.Site site(Fact.Provider provider) {
		String id = provider.name().id();
		return new MatrixRow.Site(provider, population(provider.kind().id()), columns.size(), column -> cell(id, column));
	}

	OpenReview open() {
		return open;
	}

	/** The title of the review. */
	String title() {
		return open.title(language);
	}

	Subject subject() {
		return subject;
	}

	List<MatrixColumn> columns() {
		return columns;
	}

	/** All providers, in the order of the review. */
	List<MatrixRow.Site> sites() {
		return sites;
	}

	/**
	 * A group of providers with its counts.
	 *
	 * @param shown those of its members that are shown, and counted
	 */
	MatrixRow.Group group(String id, List<String> shown) {
		List<String> counted = shown.stream().filter(provider -> subject == Subject.INTERVIEWS || !blind.covers(provider)).toList();
		return new MatrixRow.Group(id.equals(Population.ALL_PROVIDERS) ? Messages.EVERYBODY.text() : population(id), shown.size(), counted, columns.size(), column -> count(counted, column));
	}

	/** The ids of the members of a group or kind. */
	List<String> members(String group) {
		return review.members(new Population(MatrixColumn.name(group), Optional.empty()));
	}

	/** The ids of all groups that the review declares. */
	List<String> groups() {
		return List.copyOf(review.declarations().groups().keySet());
	}

	/** The label of a group, a kind, or all providers. */
	String population(String id) {
		return VerdictWords.population(new Population(MatrixColumn.name(id), Optional.empty()), review, language);
	}

	/** What is known of a provider in a column. */
	Cell cell(String provider, int number) {
		MatrixColumn column = columns.get(number);
		List<String> place = List.of(provider, column.id());
		if (column.type() == Fact.AnswerType.TEXT) {
			return answer(provider, column).flatMap(Fact.Answer::text).map(text -> Cell.words(text.printed())).orElse(Cell.EMPTY);
		}
		if (blind.covers(provider)) {
			return answer(provider, column).flatMap(MatrixModel::own).orElseGet(() -> proposals.containsKey(place) ? Cell.proposed(proposals.get(place)) : Cell.EMPTY);
		}
		ProviderStance stance = review.stance(provider, column.id()).orElse(ProviderStance.NOT_LOOKED_AT);
		if (stance == ProviderStance.NOT_LOOKED_AT && proposals.containsKey(place)) {
			return Cell.proposed(proposals.get(place));
		}
		if (stance == ProviderStance.NOT_LOOKED_AT || stance == ProviderStance.NOT_ASKED) {
			return Cell.EMPTY;
		}
		Doubt doubt = differing.contains(place) ? Doubt.DIFFERS : Doubt.NONE;
		return review.number(provider, column.id()).map(Cell::counted).orElseGet(() -> Cell.answered(Answer.of(stance), doubt));
	}

	/** What is known of a group in a column: "5 of 8: a majority", of numbers mean, median and range. */
	private Cell count(List<String> providers, int number) {
		MatrixColumn column = columns.get(number);
		if (column.type() == Fact.AnswerType.TEXT) {
			return Cell.EMPTY;
		}
		if (column.type() == Fact.AnswerType.COUNT) {
			return numbers(review.numbers(providers, MatrixColumn.name(column.id())));
		}
		Count count = review.count(providers, column.expression());
		if (count.base() == 0) {
			return Cell.EMPTY;
		}
		String share = Messages.SHARE.text(count.count(), count.base());
		return Cell.words(review.scheme().strongest(count.share()).map(term -> Messages.SHARE_TERM.text(share, VerdictWords.form(term, language))).orElse(share));
	}

	private static Cell numbers(Distribution numbers) {
		return numbers.isEmpty() ? Cell.EMPTY
				: Cell.words(Messages.NUMBERS.text(numbers.mean(1).toPlainString(), numbers.median().toPlainString(), numbers.smallest(), numbers.largest()));
	}

	private static Optional<Cell> own(Fact.Answer answer) {
		return answer.outcome().map(outcome -> Cell.answered(Answer.of(outcome), Doubt.NONE)).or(() -> answer.count().map(Cell::counted));
	}

	/** The voices behind a cell, as far as the inspector may hear them. */
	List<Voice> voices(String provider, int column) {
		return voices(provider, columns.get(column).id());
	}

	private List<Voice> voices(String provider, String question) {
		List<Voice> all = review.voices(provider, question);
		return all.stream().filter(voice -> !(voice instanceof Voice.Seen seen) || !blind.hides(seen.website())).toList();
	}

	/** The answer that somebody gave on a website last. */
	private Optional<Fact.Answer> answer(String provider, MatrixColumn column) {
		return voices(provider, column.id()).stream().filter(Voice.Seen.class::isInstance).map(voice -> ((Voice.Seen) voice).answer()).reduce((first, second) -> second);
	}

	Review review() {
		return review;
	}
}
