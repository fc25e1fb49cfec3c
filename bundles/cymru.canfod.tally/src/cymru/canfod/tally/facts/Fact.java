package cymru.canfod.tally.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Bounds;

/** One element of a file, with all that it says. */
public sealed interface Fact {

	/** The element as a whole, from its first keyword to its last word. */
	Span span();

	/** An element that others may refer to by its id. */
	sealed interface Declared extends Fact {
		/** The id, where it is declared. */
		Name name();
	}

	/** An element whose text is printed and may hold claims. */
	sealed interface Written extends Declared {
		/** The text. */
		Prose prose();
	}

	/**
	 * The frame of a review.
	 *
	 * @param smallGroup below this many providers a claim may identify one
	 * @param thinBase whole percent of the population that must have been asked
	 * @param privateHosts hosts inside a private network that may be visited all the same
	 * @param illustrative whether the content is invented and every report must say so
	 */
	record Review(Name name, Pair title, Optional<Name> scheme, Optional<Period> period, int smallGroup, int thinBase, List<Text> privateHosts,
			boolean illustrative,
			Span span) implements Declared {
	}

	/** From a day to a day (ISO 8601 dates as written, not checked). */
	record Period(Name from, Name to) {
	}

	/** A scheme of quantifier terms. */
	record Scheme(Name name, Pair title, String version, Optional<Pair> source, List<Term> terms, List<Text> looseEnglish, List<Text> looseWelsh,
			Span span) implements Declared {
	}

	/** A term of a scheme. */
	record Term(Name name, List<Text> english, List<Text> welsh, Bounds bounds, Optional<Pair> note, Span span) {
	}

	/** A theme and the propositions in it. */
	record Theme(Name name, Pair title, List<Proposition> propositions, Span span) implements Declared {
	}

	/** A statement that is true or not of a provider. */
	record Proposition(Name name, Pair text, List<Name> askedOf, Span span) implements Declared {
	}

	/** A kind of provider. */
	record Kind(Name name, Pair label, Span span) implements Declared {
	}

	/** A school, authority or other body that was listened to. */
	record Provider(Name name, Text title, Name kind, Optional<Text> authority, Optional<Name> region, Optional<Name> medium, List<Name> hosts,
			Optional<Text> website, Span span) implements Declared {
	}

	/** A named population. */
	record Group(Name name, Pair label, List<Name> members, Optional<Filter> where, Span span) implements Declared {
	}

	/** A conversation with a provider. The date is as written, not checked. */
	record Visit(Name provider, Name date, Optional<Name> mode, Optional<Name> language, List<Name> inspectors, List<Name> roles, List<Text> notes,
			List<Passage> passages, List<Judgement> judgements, Span span) implements Fact {
	}

	/** Words of one voice, and what they say of propositions. */
	record Passage(Name role, Text quote, List<Coding> codings, Span span) {
	}

	/** One stance on one proposition. */
	record Coding(Stance stance, Name proposition) {
	}

	/** The inspectors' settled view of a provider's stance. */
	record Judgement(Name proposition, Stance stance, String reason, Span span) {
	}

	/**
	 * A checklist for websites.
	 *
	 * @param unsectioned the criteria that stand before the first section: all of them where there are no sections
	 */
	record Checklist(Name name, Pair title, List<Criterion> unsectioned, List<ChecklistSection> sections, Span span) implements Declared {

		/** All criteria as they stand, whatever section they are in. */
		public List<Criterion> criteria() {
			return Stream.concat(unsectioned.stream(), sections.stream().flatMap(section -> section.criteria().stream())).toList();
		}
	}

	/** Criteria of a checklist that belong together. */
	record ChecklistSection(Name name, Pair title, List<Criterion> criteria, Span span) {
	}

	/** A criterion of a checklist. */
	record Criterion(Name name, Pair text, AnswerType type, Span span) implements Declared {
	}

	/** What kind of answer a criterion asks for. */
	enum AnswerType {
		YES_NO, COUNT, TEXT
	}

	/**
	 * What was seen on a provider's website. The date is as written, not checked.
	 *
	 * @param judgements answers that settle it where several looks differ
	 */
	record Website(Name provider, Name date, List<Name> inspectors, Optional<Name> checklist, List<Answer> answers, List<Answer> judgements,
			Span span) implements Fact {

		/** Whether it is only the beginning of a look: without an answer, and nobody says whose it is. */
		public boolean isUnclaimed() {
			return inspectors.isEmpty() && answers.isEmpty() && judgements.isEmpty();
		}
	}

	/**
	 * What a machine found on a provider's website and proposes. It is never counted. The date is as written, not checked.
	 *
	 * @param saved path from the review folder to what was kept of the website
	 */
	record Proposals(Name provider, Name date, Optional<Name> checklist, Optional<Text> saved, List<Answer> answers, Span span) implements Fact {
	}

	/**
	 * An answer to a criterion.
	 *
	 * @param outcome for a yes-no criterion
	 * @param count for a criterion that counts
	 * @param text for a criterion that asks for text
	 * @param address where it was seen, or empty
	 * @param note or empty
	 * @param acceptedBy who took it over from what a machine proposed; of a judgement, who settled it
	 */
	record Answer(Name criterion, Optional<Outcome> outcome, Optional<Integer> count, Optional<Text> text, String address, String note,
			Optional<Name> acceptedBy, Span span) {

		/** Whether a remark behind an answer is the address where it was seen: {@code https://...} and no other word. A sentence that names an address is a note. */
		public static boolean isAddress(String remark) {
			int scheme = remark.indexOf("://");
			return scheme > 0 && remark.chars().limit(scheme).allMatch(Character::isLetterOrDigit) && remark.chars().noneMatch(Character::isWhitespace);
		}
	}

	/** The outcome of a yes-no criterion, as in W3C EARL. */
	enum Outcome {
		YES, NO, CANNOT_TELL, NOT_APPLICABLE
	}

	/** A chapter of the report. */
	record Chapter(Name name, Pair title, Span span) implements Declared {
	}

	/** A numbered main finding. */
	record Finding(Name name, Optional<Name> chapter, Prose prose, List<Name> recommends, Span span) implements Written {
	}

	/** A recommendation and who should act on it. */
	record Recommendation(Name name, Optional<Name> to, Prose prose, Span span) implements Written {
	}

	/** A boxed case study of one provider. */
	record Cameo(Name name, Name provider, Optional<Name> chapter, Pair title, Prose prose, Span span) implements Written {
	}

	/** A section of the report with a role in its structure. */
	record Section(Name name, Name role, Optional<Name> chapter, Pair title, Prose prose, Span span) implements Written {
	}

	/** A statistical table. */
	record Table(Name name, Optional<Name> chapter, Pair title, Optional<Pair> source, boolean provisional, List<Pair> columns, List<Row> rows,
			Optional<Pair> note, Span span) implements Declared {
	}

	/** A row of a table. */
	record Row(boolean total, List<Cell> cells, Span span) {
	}

	/** A cell: a label or a number as it was written, exactly one of the two. */
	record Cell(Optional<Pair> label, Optional<Name> number) {
	}

	/** An entry of the glossary; abbreviations may be empty in Welsh. */
	record Glossary(Text abbreviation, Text english, Optional<Text> welshAbbreviation, Optional<Text> welsh, Span span) implements Fact {
	}
}
