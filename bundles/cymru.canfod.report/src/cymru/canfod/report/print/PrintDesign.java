package cymru.canfod.report.print;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.birt.report.model.api.AutoTextHandle;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.SimpleMasterPageHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.StyleHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

import cymru.canfod.report.document.Document;
import cymru.canfod.report.document.Document.Part;

/** A document as a BIRT design: pages, cover, contents and parts. */
final class PrintDesign {

	private final Document document;
	private final ReportDesignHandle design;
	private final Elements elements;
	private final Map<String, LabelHandle> titles = new HashMap<>();

	PrintDesign(Document document, ReportDesignHandle design) {
		this.document = document;
		this.design = design;
		this.elements = new Elements(design);
	}

	/** Puts the document into the design. */
	void fill() throws SemanticException {
		Styles.addTo(design);
		design.setProperty("locale", document.language().tag() + "_GB");
		design.setProperty("title", document.cover().title());
		design.setProperty("pdfVersion", "1.7");
		design.setProperty("pdfUAConformance", "PDF.UA-1");
		design.setProperty("pdfaFontCidEmbed", false);
		addPage();
		SlotHandle body = design.getBody();
		addCover(body);
		addContents(body);
		var blocks = new BlockDesign(elements, body);
		for (Part part : document.parts()) {
			LabelHandle title = elements.label(Styles.TITLE, "H1", part.title());
			elements.anchor(title, part.anchor());
			elements.outline(title);
			body.add(title);
			titles.put(part.anchor(), title);
			blocks.addAll(part.blocks());
		}
	}

	/** Lets these parts, by their anchors, begin where the one before them ends; all others begin a page. */
	void letGoOn(Set<String> parts) throws SemanticException {
		for (Map.Entry<String, LabelHandle> title : titles.entrySet()) {
			boolean goesOn = parts.contains(title.getKey());
			title.getValue().setProperty(StyleHandle.PAGE_BREAK_BEFORE_PROP, goesOn ? "auto" : null);
			title.getValue().setProperty(StyleHandle.PAGE_BREAK_AFTER_PROP, goesOn ? "avoid" : null);
			title.getValue().setProperty(StyleHandle.MARGIN_TOP_PROP, goesOn ? "28pt" : null);
		}
	}

	MissingLetters missing() {
		return elements.missing();
	}

	Pictures pictures() {
		return elements.pictures();
	}

	private void addPage() throws SemanticException {
		SimpleMasterPageHandle page = elements.factory().newSimpleMasterPage("page");
		page.setPageType(DesignChoiceConstants.PAGE_SIZE_A4);
		page.setProperty(SimpleMasterPageHandle.LEFT_MARGIN_PROP, "25mm");
		page.setProperty(SimpleMasterPageHandle.RIGHT_MARGIN_PROP, "25mm");
		page.setProperty(SimpleMasterPageHandle.TOP_MARGIN_PROP, "14mm");
		page.setProperty(SimpleMasterPageHandle.BOTTOM_MARGIN_PROP, "12mm");
		page.setProperty(SimpleMasterPageHandle.HEADER_HEIGHT_PROP, "12mm");
		page.setProperty(SimpleMasterPageHandle.FOOTER_HEIGHT_PROP, "12mm");
		page.setShowHeaderOnFirst(false);
		page.getPageHeader().add(elements.label(Styles.FURNITURE, "P", document.cover().title()));
		GridHandle footer = elements.grid("Table", "TR", "TD", 1, 90, 10);
		Elements.content(footer, 0, 0).add(elements.label(Styles.FURNITURE, "P", document.footer()));
		AutoTextHandle number = elements.factory().newAutoText(null);
		number.setAutoTextType(DesignChoiceConstants.AUTO_TEXT_PAGE_NUMBER);
		number.setStyleName(Styles.FURNITURE.name());
		number.setProperty(StyleHandle.TEXT_ALIGN_PROP, "right");
		Elements.content(footer, 0, 1).add(number);
		page.getPageFooter().add(footer);
		design.getMasterPages().add(page);
	}

	private void addCover(SlotHandle body) throws SemanticException {
		Document.Cover cover = document.cover();
		body.add(elements.label(Styles.COVER_KIND, "P", cover.kind()));
		body.add(elements.label(Styles.COVER_TITLE, "Title", cover.title()));
		for (String line : cover.lines()) {
			body.add(elements.label(Styles.COVER_LINE, "P", line));
		}
		for (String notice : cover.notices()) {
			LabelHandle label = elements.label(Styles.NOTICE, "P", notice);
			label.setProperty(StyleHandle.MARGIN_TOP_PROP, "30pt");
			body.add(label);
		}
	}

	private void addContents(SlotHandle body) throws SemanticException {
		body.add(elements.label(Styles.TITLE, "H1", document.words().contents()));
		for (Outline heading : Outline.of(document)) {
			addLine(body, heading.level() == 1 ? Styles.CONTENTS_PART : Styles.CONTENTS_HEADING, heading);
		}
	}

	private void addLine(SlotHandle body, Styles style, Outline heading) throws SemanticException {
		GridHandle line = elements.grid("TOC", "TOCI", "P", 1, 92, 8);
		LabelHandle label = elements.label(style, "Reference", heading.text());
		elements.link(label, heading.anchor());
		Elements.content(line, 0, 0).add(label);
		LabelHandle number = elements.label(style, "Span", ContentsNumbers.PLACE);
		number.setProperty(StyleHandle.TEXT_ALIGN_PROP, "right");
		number.setProperty(StyleHandle.FONT_WEIGHT_PROP, "normal");
		number.setProperty(StyleHandle.MARGIN_LEFT_PROP, "0pt");
		Elements.content(line, 0, 1).add(number);
		body.add(line);
	}
}
