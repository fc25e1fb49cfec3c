package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cymru.canfod.quantifier.Figure;
import cymru.canfod.quantifier.Language;
import cymru.canfod.quantifier.Mention;
import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.tally.facts.Prose;
import cymru.canfod.tally.facts.Text;

/** Reads the claims of a text, and tells what is wrong with the text before any evidence is counted. */
final class ProseReading {

	private final Frame frame;
	private final Issues issues;

	ProseReading(Frame frame, Issues issues) {
		this.frame = frame;
		this.issues = issues;
	}

	List<ReadClaim> read(Fact.Written owner) {
		List<ReadClaim> english = read(owner, Language.ENGLISH);
		List<ReadClaim> welsh = read(owner, Language.WELSH);
		TwinCheck.check(owner, english, welsh, issues);
		List<ReadClaim> all = new ArrayList<>(english);
		all.addAll(welsh);
		return all;
	}

	private List<ReadClaim> read(Fact.Written owner, Language language) {
		List<ReadClaim> claims = new ArrayList<>();
		for (Prose.Paragraph paragraph : owner.prose().in(language)) {
			for (Prose.Segment segment : paragraph.segments()) {
				switch (segment) {
					case Prose.Claim claim -> claims.add(read(owner, language, claim));
					case Prose.Plain(var text) -> checkPlain(owner, language, text);
				}
			}
		}
		return claims;
	}

	private ReadClaim read(Fact.Written owner, Language language, Prose.Claim claim) {
		boolean known = isKnown(claim.population()) & claim.than().map(this::isKnown).orElse(true);
		boolean alone = claim.expression() instanceof Expression.Of;
		for (Name name : Names.of(claim.expression()).toList()) {
			known &= isCountable(name, alone);
		}
		String words = claim.text().value();
		Optional<Mention> mention = frame.finder().quantifier(words, language);
		return new ReadClaim(owner, language, claim, mention, Figure.in(words, language),
				Tally.question(frame, claim.population(), claim.expression()),
				claim.than().map(population -> Tally.question(frame, population, claim.expression())), known);
	}

	private boolean isKnown(Population population) {
		Populations populations = frame.populations();
		Name name = population.name();
		boolean known = populations.knows(name.id());
		if (!known) {
			issues.unknown(name, "population", populations.ids());
		}
		Vocabulary.checkFilter(population.where(), populations, issues);
		return known;
	}

	/** @param alone whether the name is all that is counted: numbers cannot be joined by not, and, or */
	private boolean isCountable(Name name, boolean alone) {
		int number = frame.questions().number(name.id());
		if (number >= 0) {
			boolean countable = alone || !frame.questions().isMeasure(number);
			if (!countable) {
				issues.add(name.span(), IssueCode.WRONG_ANSWER_TYPE, "alone", name.id());
			}
			return countable;
		}
		if (frame.questions().type(name.id()).isPresent()) {
			issues.add(name.span(), IssueCode.WRONG_ANSWER_TYPE, "claim", name.id());
		} else {
			issues.unknown(name, "question", frame.questions().numbers().keySet());
		}
		return false;
	}

	/** A recommendation says what should be, not what is: "all schools should ..." needs no evidence. */
	private void checkPlain(Fact.Written owner, Language language, Text text) {
		if (owner instanceof Fact.Recommendation) {
			return;
		}
		String words = text.value();
		for (Mention mention : frame.finder().find(words, language)) {
			if (mention.term().isPresent() && frame.words(language).follow(words, mention.end())) {
				issues.add(text.part(mention.offset(), mention.length()), IssueCode.UNLINKED_QUANTIFIER,
						words.substring(mention.offset(), mention.end()));
			}
		}
	}
}
