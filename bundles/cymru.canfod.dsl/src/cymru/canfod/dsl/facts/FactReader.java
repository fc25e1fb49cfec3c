package cymru.canfod.dsl.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParseResult;

import cymru.canfod.model.Cameo;
import cymru.canfod.model.Chapter;
import cymru.canfod.model.Checklist;
import cymru.canfod.model.Element;
import cymru.canfod.model.EvidenceFile;
import cymru.canfod.model.Finding;
import cymru.canfod.model.Glossary;
import cymru.canfod.model.Group;
import cymru.canfod.model.Kind;
import cymru.canfod.model.Provider;
import cymru.canfod.model.Proposals;
import cymru.canfod.model.Recommendation;
import cymru.canfod.model.Review;
import cymru.canfod.model.Scheme;
import cymru.canfod.model.Section;
import cymru.canfod.model.Table;
import cymru.canfod.model.Theme;
import cymru.canfod.model.Visit;
import cymru.canfod.model.Website;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.FileFacts.Problem;
import cymru.canfod.tally.facts.Span;

/** Turns the syntax tree of one file into facts. */
public final class FactReader {

	private static final int LONGEST_QUOTED = 40;

	/** Who has so many mistakes in one file has looked at the first before reading the last. */
	private static final int MOST_PROBLEMS = 200;

	private final Nodes nodes;
	private final FrameReader frame;
	private final EvidenceReader evidence;
	private final ReportReader report;

	private FactReader(String source) {
		nodes = new Nodes(source);
		frame = new FrameReader(nodes);
		evidence = new EvidenceReader(nodes);
		report = new ReportReader(nodes);
	}

	/**
	 * Reads what a file says.
	 *
	 * @param path from the review folder; only carried through
	 * @param source the text that was parsed
	 */
	public static FileFacts read(String path, String source, IParseResult parsed) {
		var reader = new FactReader(source);
		var facts = new ArrayList<Fact>();
		if (parsed.getRootASTElement() instanceof EvidenceFile file) {
			file.getElements().forEach(e -> facts.add(reader.read(e)));
		}
		parsed.getSyntaxErrors().forEach(reader::addSyntaxError);
		List<Problem> problems = reader.nodes.problems();
		problems.sort(Comparator.comparingInt(p -> p.span().offset()));
		return new FileFacts(path, List.copyOf(facts), List.copyOf(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()))));
	}

	private Fact read(Element element) {
		return switch (element) {
		case Review e -> frame.review(e);
		case Scheme e -> frame.scheme(e);
		case Theme e -> frame.theme(e);
		case Kind e -> frame.kind(e);
		case Provider e -> frame.provider(e);
		case Group e -> frame.group(e);
		case Checklist e -> frame.checklist(e);
		case Visit e -> evidence.visit(e);
		case Website e -> evidence.website(e);
		case Proposals e -> evidence.proposals(e);
		case Chapter e -> report.chapter(e);
		case Finding e -> report.finding(e);
		case Recommendation e -> report.recommendation(e);
		case Cameo e -> report.cameo(e);
		case Section e -> report.section(e);
		case Table e -> report.table(e);
		case Glossary e -> report.glossary(e);
		default -> throw new IllegalStateException("an element that the grammar does not have: " + element.eClass().getName());
		};
	}

	private void addSyntaxError(INode node) {
		SyntaxErrorMessage error = node.getSyntaxErrorMessage();
		Problem.Kind kind = error.getIssueCode() == null ? Problem.Kind.SYNTAX : Problem.Kind.valueOf(error.getIssueCode());
		if (kind == Problem.Kind.MISSING) {
			nodes.report(kind, behindPrevious(node), error.getIssueData());
		} else if (kind == Problem.Kind.UNEXPECTED) {
			nodes.report(kind, nodes.span(node), shortened(node.getText().strip()));
		} else {
			nodes.report(kind, nodes.span(node), error.getMessage());
		}
	}

	/** A missing word is noticed at the next one; it is missing behind the one before. */
	private Span behindPrevious(INode node) {
		INode previous = node;
		do {
			previous = previous.getPreviousSibling() != null ? previous.getPreviousSibling() : previous.getParent();
		} while (previous != null && (previous.getParent() == null || previous.getTotalEndOffset() > node.getOffset()
				|| previous instanceof ILeafNode leaf && leaf.isHidden()));
		return previous == null ? nodes.span(node) : nodes.span(previous.getTotalEndOffset(), 0);
	}

	private static String shortened(String text) {
		String line = text.lines().findFirst().orElse("");
		return line.length() <= LONGEST_QUOTED ? line : line.substring(0, LONGEST_QUOTED) + "\u2026";
	}
}
