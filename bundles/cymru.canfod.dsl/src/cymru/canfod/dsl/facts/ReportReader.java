package cymru.canfod.dsl.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import cymru.canfod.model.Cameo;
import cymru.canfod.model.Cell;
import cymru.canfod.model.Chapter;
import cymru.canfod.model.Claim;
import cymru.canfod.model.Finding;
import cymru.canfod.model.Glossary;
import cymru.canfod.model.Paragraph;
import cymru.canfod.model.Plain;
import cymru.canfod.model.Recommendation;
import cymru.canfod.model.Row;
import cymru.canfod.model.Section;
import cymru.canfod.model.Segment;
import cymru.canfod.model.Table;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Prose;

import static cymru.canfod.dsl.facts.Nodes.MODEL;

/** Reads what is claimed and what else is printed. */
final class ReportReader {

	private final Nodes nodes;
	private final ClaimReader claims;

	ReportReader(Nodes nodes) {
		this.nodes = nodes;
		this.claims = new ClaimReader(nodes);
	}

	Fact chapter(Chapter e) {
		return new Fact.Chapter(name(e), nodes.label(e, e.getTitle(), "title"), nodes.span(e));
	}

	Fact finding(Finding e) {
		return new Fact.Finding(name(e), nodes.name(e, MODEL.getFinding_Chapter()), prose(e, e.getProse()), nodes.names(e, MODEL.getFinding_Recommends()),
				nodes.span(e));
	}

	Fact recommendation(Recommendation e) {
		return new Fact.Recommendation(name(e), nodes.name(e, MODEL.getRecommendation_To()), prose(e, e.getProse()), nodes.span(e));
	}

	Fact cameo(Cameo e) {
		return new Fact.Cameo(name(e), nodes.required(e, MODEL.getCameo_Provider()), nodes.name(e, MODEL.getCameo_Chapter()),
				nodes.label(e, e.getTitle(), "title"), prose(e, e.getProse()), nodes.span(e));
	}

	Fact section(Section e) {
		return new Fact.Section(name(e), nodes.required(e, MODEL.getSection_Role()), nodes.name(e, MODEL.getSection_Chapter()),
				nodes.label(e, e.getTitle(), "title"), prose(e, e.getProse()), nodes.span(e));
	}

	Fact table(Table e) {
		return new Fact.Table(name(e), nodes.name(e, MODEL.getTable_Chapter()), nodes.label(e, e.getTitle(), "title"), nodes.optionalLabel(e.getSource()),
				e.isProvisional(), e.getColumns().stream().map(nodes::label).toList(), e.getRows().stream().map(this::row).toList(),
				nodes.optionalLabel(e.getNote()), nodes.span(e));
	}

	private Fact.Row row(Row e) {
		return new Fact.Row(e.isTotal(), e.getCells().stream().map(this::cell).toList(), nodes.span(e));
	}

	private Fact.Cell cell(Cell e) {
		return new Fact.Cell(nodes.optionalLabel(e.getLabel()), nodes.name(e, MODEL.getCell_Number()));
	}

	Fact glossary(Glossary e) {
		return new Fact.Glossary(nodes.requiredText(e, MODEL.getGlossary_Abbreviation()), nodes.requiredText(e, MODEL.getGlossary_English()),
				nodes.text(e, MODEL.getGlossary_WelshAbbreviation()), nodes.text(e, MODEL.getGlossary_Welsh()), nodes.span(e));
	}

	private Name name(EObject e) {
		return nodes.required(e, MODEL.getDeclaration_Name());
	}

	private Prose prose(EObject owner, cymru.canfod.model.@Nullable Prose e) {
		if (e == null) {
			nodes.missing(owner, "text");
			return new Prose(List.of(), List.of());
		}
		return new Prose(e.getEnglish().stream().map(this::paragraph).toList(), e.getWelsh().stream().map(this::paragraph).toList());
	}

	private Prose.Paragraph paragraph(Paragraph e) {
		var segments = new ArrayList<Prose.Segment>();
		List<Segment> source = e.getSegments();
		for (int i = 0; i < source.size(); i++) {
			if (source.get(i) instanceof Claim claim) {
				segments.add(claims.claim(claim, claimEnd(claim, i + 1 < source.size() ? Optional.of(source.get(i + 1)) : Optional.empty())));
			} else if (source.get(i) instanceof Plain plain) {
				segments.add(plain(plain));
			}
		}
		return new Prose.Paragraph(List.copyOf(segments), nodes.span(e));
	}

	/** A claim ends behind the parenthesis with which the text after it begins; where that is missing, behind its last word. */
	private static int claimEnd(Claim claim, Optional<Segment> next) {
		INode self = NodeModelUtils.findActualNodeFor(claim);
		return next.map(NodeModelUtils::findActualNodeFor).filter(n -> n.getText().strip().startsWith(")")).map(n -> n.getOffset() + 1)
				.orElse(self.getEndOffset());
	}

	private Prose.Plain plain(Plain e) {
		List<INode> value = nodes.nodes(e, MODEL.getPlain_Value());
		INode node = value.isEmpty() ? NodeModelUtils.findActualNodeFor(e) : value.get(0);
		String token = node.getText().strip();
		boolean head = token.endsWith("[") && e.eContainer() instanceof Paragraph p && p.getSegments().indexOf(e) < p.getSegments().size() - 1;
		boolean first = e.eContainer() instanceof Paragraph p && p.getSegments().indexOf(e) == 0;
		return new Prose.Plain(nodes.text(node, first ? "\"" : ")", head ? "[" : "\""));
	}
}
