package cymru.canfod.report.build;

import java.util.ArrayList;
import java.util.List;

import cymru.canfod.quantifier.Language;
import cymru.canfod.report.document.Document;
import cymru.canfod.report.document.Document.Part;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;

/** Makes the document of a review in one language, in the order of a published thematic report. */
public final class ReportBuilder {

	private final Review review;
	private final Fact.Review frame;
	private final Wording wording;
	private final Anchors anchors = new Anchors();
	private final boolean draft;
	private final boolean trace;

	/**
	 * @param draft whether to say on every page that files could not be read
	 * @param trace whether to add the annex with the evidence behind each claim
	 * @throws IllegalArgumentException when the review has no frame
	 */
	public ReportBuilder(Review review, Language language, boolean draft, boolean trace) {
		this.review = review;
		this.frame = review.frame().orElseThrow(() -> new IllegalArgumentException("no frame"));
		this.wording = new Wording(language, review.declarations());
		this.draft = draft;
		this.trace = trace;
	}

	public Document document() {
		String title = wording.text(frame.title());
		var numbering = new Numbering(review.declarations());
		var sections = new Sections(review.declarations(), wording, anchors);
		var evidence = new EvidenceParts(review, wording, anchors);
		List<Part> parts = new ArrayList<>();
		parts.addAll(sections.parts("executive-summary"));
		sections.together("introduction", "remit", "introduction", "background").ifPresent(parts::add);
		var findings = new FindingParts(review.declarations(), numbering, wording, anchors);
		findings.findings().ifPresent(parts::add);
		findings.recommendations().ifPresent(parts::add);
		parts.addAll(new ChapterParts(review, sections, wording, anchors).parts());
		parts.addAll(sections.parts("effective-practice"));
		parts.addAll(sections.loose());
		parts.add(evidence.methods(sections.blocks("methods")));
		parts.addAll(new WebsiteParts(review, wording, anchors).parts());
		sections.appendix().ifPresent(parts::add);
		parts.add(new NumbersPart(review.scheme(), wording, anchors).part());
		new GlossaryPart(review.declarations(), wording, anchors).part().ifPresent(parts::add);
		if (trace) {
			parts.add(new TracePart(review, numbering, wording, anchors).part());
		}
		parts.add(0, about());
		return new Document(wording.language(), frame.name().id(), cover(title), footer(), words(), parts);
	}

	private Document.Cover cover(String title) {
		List<String> lines = new ArrayList<>();
		frame.period().ifPresent(period -> lines.add(wording.fixed("cover.period", wording.date(period.from()), wording.date(period.to()))));
		lines.add(wording.fixed("cover.scheme", Letters.printable(review.scheme().name().in(wording.language())), Letters.printable(review.scheme().version())));
		return new Document.Cover(wording.fixed("cover.kind"), title, lines, notices());
	}

	private List<String> notices() {
		List<String> notices = new ArrayList<>();
		if (draft) {
			notices.add(wording.fixed("notice.draft"));
		}
		if (frame.illustrative()) {
			notices.add(wording.fixed("notice.illustrative"));
		}
		if (wording.untranslated()) {
			notices.add(wording.fixed("notice.untranslated"));
		}
		return notices;
	}

	private String footer() {
		List<String> notices = new ArrayList<>();
		if (draft) {
			notices.add(wording.fixed("footer.draft"));
		}
		if (frame.illustrative()) {
			notices.add(wording.fixed("footer.illustrative"));
		}
		return String.join(" · ", notices);
	}

	private Document.Words words() {
		return new Document.Words(wording.fixed("words.contents"), wording.fixed("words.skip"));
	}

	private Part about() {
		return new AboutPart(review, wording, anchors).part(frame, notices());
	}
}
