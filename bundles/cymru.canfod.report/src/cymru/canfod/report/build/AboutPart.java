package cymru.canfod.report.build;

import java.util.ArrayList;
import java.util.List;

import cymru.canfod.report.document.Block;
import cymru.canfod.report.document.Block.Paragraph;
import cymru.canfod.report.document.Block.Role;
import cymru.canfod.report.document.Document.Part;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.VerdictCode;
import cymru.canfod.tally.facts.Fact;

/** What the reader must know of the report itself: how it was made, how far it can be trusted, whose it is. */
record AboutPart(Review review, Wording wording, Anchors anchors) {

	Part part(Fact.Review frame, List<String> notices) {
		List<Block> blocks = new ArrayList<>();
		notices.forEach(notice -> blocks.add(new Paragraph(Role.NOTICE, notice)));
		int providers = review.declarations().providers().size();
		blocks.add(Paragraph.body(wording.fixed("about.made", frame.name().id(), providers)));
		List<CheckedClaim> claims = review.claims().stream().filter(claim -> claim.language() == wording.language()).toList();
		long unsound = claims.stream().filter(claim -> !holds(claim)).count();
		if (!claims.isEmpty()) {
			blocks.add(Paragraph.body(unsound == 0 ? wording.fixed("about.checked", claims.size()) : wording.fixed("about.unsound", claims.size(), unsound)));
		}
		blocks.add(Paragraph.body(wording.fixed("about.copyright")));
		return new Part(anchors.next("about"), wording.fixed("about.title"), blocks);
	}

	private static boolean holds(CheckedClaim claim) {
		return claim.verdict().code() == VerdictCode.HOLDS || claim.verdict().code() == VerdictCode.UNDERSTATED;
	}
}
