package cymru.canfod.report.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cymru.canfod.report.document.Block;
import cymru.canfod.report.document.Block.Heading;
import cymru.canfod.report.document.Block.Paragraph;
import cymru.canfod.report.document.Document.Part;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;

/** The annex with the evidence behind each claim: findings first, in their printed order, then the rest. */
record TracePart(Review review, Numbering numbering, Wording wording, Anchors anchors) {

	Part part() {
		Map<Fact.Written, List<CheckedClaim>> byOwner = new LinkedHashMap<>();
		numbering.findings().values().forEach(findings -> findings.forEach(finding -> byOwner.put(finding, new ArrayList<>())));
		review.claims().stream().filter(claim -> claim.language() == wording.language())
				.forEach(claim -> byOwner.computeIfAbsent(claim.owner(), owner -> new ArrayList<>()).add(claim));
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.body(wording.fixed("trace.intro")));
		byOwner.values().removeIf(List::isEmpty);
		var passages = new Passages(wording, review.declarations().providers().keySet());
		byOwner.forEach((owner, claims) -> {
			blocks.add(new Heading(2, anchors.next("trace"), title(owner), true));
			int number = 0;
			for (CheckedClaim claim : claims) {
				blocks.add(new TracedClaim(review, claim, passages, wording, anchors).item(++number));
			}
		});
		if (!passages.isEmpty()) {
			blocks.add(passages.table());
		}
		return new Part(anchors.next("trace"), wording.fixed("trace.title"), blocks);
	}

	private String title(Fact.Written owner) {
		String id = owner.name().id();
		return switch (owner) {
		case Fact.Finding finding -> wording.fixed("trace.finding", numbering.number(id), id);
		case Fact.Recommendation recommendation -> wording.fixed("trace.recommendation", numbering.number(id), id);
		case Fact.Cameo cameo -> wording.fixed("trace.cameo", id);
		case Fact.Section section -> wording.fixed("trace.section", wording.text(section.title()), id);
		};
	}
}
