package cymru.canfod.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cymru.canfod.report.document.Block;
import cymru.canfod.report.document.Block.Box;
import cymru.canfod.report.document.Block.Paragraph;
import cymru.canfod.report.document.Block.Role;
import cymru.canfod.report.document.Document.Part;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;

/** The chapters: overview, sections, answers, tables, cameos, and what it comes to. */
record ChapterParts(Review review, Sections sections, Wording wording, Anchors anchors) {

	private static final Set<String> OVERVIEW = Set.of("overview");
	private static final Set<String> SUMMARY = Set.of("in-summary");
	private static final Set<String> FRAMING = Set.of("overview", "in-summary");

	/** A part for every chapter that has anything to print beside its findings. */
	List<Part> parts() {
		return Numbering.chapters(review.declarations()).stream().map(this::part).flatMap(Optional::stream).toList();
	}

	private Optional<Part> part(Fact.Chapter chapter) {
		String id = chapter.name().id();
		List<Block> blocks = new ArrayList<>();
		for (Fact.Section overview : sections.in(id, OVERVIEW)) {
			wording.paragraphs(overview.prose()).forEach(text -> blocks.add(new Paragraph(Role.LEAD, text)));
		}
		for (Fact.Section section : sections.inOther(id, FRAMING)) {
			blocks.add(sections.heading(wording.text(section.title()), true));
			blocks.addAll(sections.prose(section));
		}
		cameos(id).forEach(cameo -> blocks.add(box(cameo)));
		new ChapterChart(review, wording).chart(id).ifPresent(chart -> {
			blocks.add(chart);
			blocks.add(Paragraph.note(wording.fixed("chart.note")));
		});
		blocks.addAll(sections.tables(id));
		List<Fact.Section> summaries = sections.in(id, SUMMARY);
		if (!summaries.isEmpty()) {
			blocks.add(sections.heading(wording.fixed("chapter.summary"), false));
			summaries.forEach(summary -> blocks.addAll(sections.prose(summary)));
		}
		return blocks.isEmpty() ? Optional.empty() : Optional.of(new Part(anchors.next("chapter"), wording.text(chapter.title()), blocks));
	}

	private List<Fact.Cameo> cameos(String chapter) {
		return review.declarations().cameos().values().stream().map(Declaration::fact)
				.filter(cameo -> cameo.chapter().filter(name -> name.id().equals(chapter)).isPresent()).toList();
	}

	private Box box(Fact.Cameo cameo) {
		String provider = cameo.provider().id();
		String place = Optional.ofNullable(review.declarations().providers().get(provider)).map(Declaration::fact)
				.map(fact -> wording.fixed("cameo.place", Letters.printable(fact.title().printed()), provider)).orElse(provider);
		return new Box(wording.fixed("cameo.label"), wording.text(cameo.title()), place, wording.paragraphs(cameo.prose()));
	}
}
