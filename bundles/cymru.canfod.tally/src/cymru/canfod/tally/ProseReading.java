package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cymru.canfod.quantifier.Figure;
import cymru.canfod.quantifier.Language;
import cymru.canfod.quantifier.Mention;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
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
		Populations populations = frame.populations();
		Name population = claim.population().name();
		boolean known = populations.knows(population.id());
		if (!known) {
			issues.unknown(population, "population", populations.ids());
		}
		Vocabulary.checkFilter(claim.population().where(), populations, issues);
		for (Name name : Names.of(claim.expression()).toList()) {
			known &= isCountable(name);
		}
		String words = claim.text().value();
		Optional<Mention> mention = frame.finder().quantifier(words, language);
		return new ReadClaim(owner, language, claim, mention, Figure.in(words, language),
				Tally.question(frame, claim.population(), claim.expression()), known);
	}

	private boolean isCountable(Name name) {
		if (frame.questions().number(name.id()) >= 0) {
			return true;
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
