package cymru.canfod.dsl.ide.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cymru.canfod.dsl.ide.Message;
import cymru.canfod.dsl.ide.read.VerdictWords;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.Token;
import cymru.canfod.dsl.ide.text.TokenKind;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Pair;

/** Proposes, inside prose, the terms that hold for the claim at hand, or the rest of a claim that has been begun. */
final class ClaimCompletion {

	private final Source source;
	private final Language language;

	ClaimCompletion(Source source, Language language) {
		this.source = source;
		this.language = language;
	}

	List<Proposal> inText(Token token, int offset) {
		if (token.kind() == TokenKind.CLAIM_WORDS) {
			return source.claimAt(offset).map(this::terms).orElse(List.of());
		}
		int bracket = source.text().lastIndexOf('[', offset - 1);
		boolean begun = bracket >= token.offset() && source.text().substring(bracket, offset).matches("\\[[^\\]\\[\"\\\\]*");
		return begun && mayHoldClaims(token) ? begun(bracket, offset) : List.of();
	}

	/** The strongest term first, then the count, in the language of the text. */
	private List<Proposal> terms(CheckedClaim claim) {
		var count = claim.verdict().count();
		var proposals = new ArrayList<Proposal>();
		if (claim.verdict().measured().isPresent()) {
			return List.of();
		}
		if (count.base() > 0) {
			var words = new ClaimWords(claim, source.review());
			var detail = VerdictWords.count(claim, source.review(), language);
			claim.verdict().holding().forEach(t -> proposals.add(proposal(words.with(t), Proposal.Kind.TERM, detail)));
			proposals.add(proposal(words.withCount(), Proposal.Kind.COUNT, detail));
		}
		return proposals;
	}

	private static Proposal proposal(ClaimWords.Replacement replacement, Proposal.Kind kind, String detail) {
		var span = replacement.span();
		return Proposal.plain(span.offset(), span.length(), replacement.words(), kind, replacement.words().strip(), detail);
	}

	/** Populations whose label the words speak of come first. */
	private List<Proposal> begun(int bracket, int offset) {
		var words = source.text().substring(bracket + 1, offset);
		var proposals = new ArrayList<Proposal>();
		source.review().declarations().groups().forEach((id, group) -> {
			int at = speaksOf(words, group.fact().label()) ? 0 : proposals.size();
			proposals.add(at, claim(id, words, offset, group.fact().label().in(language)));
		});
		proposals.add(claim("providers", words, offset, Message.ALL_PROVIDERS.in(language)));
		return proposals;
	}

	private static Proposal claim(String population, String words, int offset, String label) {
		var start = words.isBlank() ? "${...}" : "";
		return Proposal.template(offset, 0, start + "](" + population + ": ${what-it-counts})", Proposal.Kind.TEMPLATE,
				"[" + (words.isBlank() ? "…" : words) + "](" + population + ": …)", label);
	}

	private static boolean speaksOf(String words, Pair label) {
		var lower = words.toLowerCase(Locale.ROOT);
		return lower.contains(label.english().printed().toLowerCase(Locale.ROOT))
				|| label.welsh().filter(w -> lower.contains(w.printed().toLowerCase(Locale.ROOT))).isPresent();
	}

	private boolean mayHoldClaims(Token token) {
		return source.elementAt(token.offset()).filter(Fact.Written.class::isInstance).isPresent();
	}
}
