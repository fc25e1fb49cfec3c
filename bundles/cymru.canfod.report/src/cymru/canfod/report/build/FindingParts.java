package cymru.canfod.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import cymru.canfod.report.Messages;
import cymru.canfod.report.document.Block;
import cymru.canfod.report.document.Block.Heading;
import cymru.canfod.report.document.Block.Item;
import cymru.canfod.report.document.Document.Part;
import cymru.canfod.tally.Declarations;
import cymru.canfod.tally.facts.Fact;

/** The main findings by chapter, and the recommendations by who should act. */
record FindingParts(Declarations declarations, Numbering numbering, Wording wording, Anchors anchors) {

	Optional<Part> findings() {
		List<Block> blocks = new ArrayList<>();
		numbering.findings().forEach((chapter, findings) -> {
			String title = chapter.isEmpty() ? wording.fixed("findings.other") : wording.text(declarations.chapters().get(chapter).fact().title());
			blocks.add(new Heading(2, anchors.next("heading"), title, true));
			findings.forEach(finding -> blocks.add(item(finding)));
		});
		return blocks.isEmpty() ? Optional.empty() : Optional.of(new Part(anchors.next("findings"), wording.fixed("findings.title"), blocks));
	}

	Optional<Part> recommendations() {
		List<Block> blocks = new ArrayList<>();
		numbering.recommendations().forEach((to, recommendations) -> {
			blocks.add(new Heading(2, anchors.next("heading"), to(to), false));
			recommendations.forEach(recommendation -> blocks.add(item(recommendation)));
		});
		return blocks.isEmpty() ? Optional.empty()
				: Optional.of(new Part(anchors.next("recommendations"), wording.fixed("recommendations.title"), blocks));
	}

	private Item item(Fact.Finding finding) {
		String leads = finding.recommends().stream().map(name -> numbering.number(name.id())).collect(Collectors.joining(", "));
		return new Item(numbering.number(finding.name().id()), anchors.next("finding"), wording.paragraphs(finding.prose()),
				leads.isEmpty() ? "" : wording.fixed("findings.leads", leads));
	}

	private Item item(Fact.Recommendation recommendation) {
		String id = recommendation.name().id();
		String from = numbering.findings().values().stream().flatMap(List::stream)
				.filter(finding -> finding.recommends().stream().anyMatch(name -> name.id().equals(id)))
				.map(finding -> numbering.number(finding.name().id())).collect(Collectors.joining(", "));
		return new Item(numbering.number(id), anchors.next("recommendation"), wording.paragraphs(recommendation.prose()),
				from.isEmpty() ? "" : wording.fixed("recommendations.from", from));
	}

	private String to(String id) {
		String key = "recommendations.to." + (id.isEmpty() ? "other" : id);
		return Messages.has(wording.language(), key) ? wording.fixed(key)
				: wording.fixed("recommendations.to.label", Letters.capital(wording.label(id)));
	}
}
