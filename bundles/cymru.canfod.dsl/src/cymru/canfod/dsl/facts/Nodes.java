package cymru.canfod.dsl.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import cymru.canfod.dsl.parsing.Delimiters;
import cymru.canfod.model.EvidencePackage;
import cymru.canfod.model.Label;
import cymru.canfod.tally.facts.FileFacts.Problem;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Pair;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.tally.facts.Text;

/** Reads names and texts with their places from the nodes of a syntax tree, and notes what is wrong with them. */
final class Nodes {

	static final EvidencePackage MODEL = EvidencePackage.eINSTANCE;

	private static final String QUOTE = "\"";

	private final Lines lines;
	private final List<Problem> problems = new ArrayList<>();
	private @Nullable Parts parts;

	Nodes(String source) {
		this.lines = new Lines(source);
	}

	List<Problem> problems() {
		return problems;
	}

	void report(Problem.Kind kind, Span span, String... words) {
		problems.add(new Problem(kind, span, List.of(words)));
	}

	Span span(int offset, int length) {
		return lines.span(offset, length);
	}

	Span span(INode node) {
		return lines.span(node.getOffset(), node.getLength());
	}

	/** The place of an element, comments and blanks around it left out. */
	Span span(EObject element) {
		return span(NodeModelUtils.findActualNodeFor(element));
	}

	/** The place of an element's first word. */
	Span head(EObject element) {
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(element).getLeafNodes()) {
			if (!leaf.isHidden()) {
				return span(leaf);
			}
		}
		return span(element);
	}

	Optional<Name> name(EObject element, EStructuralFeature feature) {
		return names(element, feature).stream().findFirst();
	}

	/** The name that an element must have; where it is missing this is said and stands as an empty id behind the first word. */
	Name required(EObject element, EStructuralFeature feature) {
		return name(element, feature).orElseGet(() -> missing(element, feature.getName()));
	}

	/** Notes that a part is missing and gives an empty name in its place. */
	Name missing(EObject element, String part) {
		Span head = head(element);
		report(Problem.Kind.MISSING, head, part);
		return new Name("", span(head.end(), 0));
	}

	List<Name> names(EObject element, EStructuralFeature feature) {
		var names = new ArrayList<Name>();
		for (INode node : nodes(element, feature)) {
			String id = text(node);
			if (id.startsWith(QUOTE)) {
				Text text = text(node, QUOTE, QUOTE);
				names.add(new Name(text.printed(), text.span()));
			} else {
				Span span = span(node);
				checkWord(id, span);
				names.add(new Name(id.intern(), span));
			}
		}
		return names;
	}

	private void checkWord(String id, Span span) {
		for (int i = 0; i < id.length(); i++) {
			char c = id.charAt(i);
			if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.') {
				report(Problem.Kind.UNEXPECTED, span, id);
				return;
			}
		}
	}

	Optional<Text> text(EObject element, EStructuralFeature feature) {
		return texts(element, feature).stream().findFirst();
	}

	/** The text that an element must have; where it is missing this is said. */
	Text requiredText(EObject element, EStructuralFeature feature) {
		return text(element, feature).orElseGet(() -> {
			Name missing = missing(element, feature.getName());
			return new Text("", missing.span());
		});
	}

	List<Text> texts(EObject element, EStructuralFeature feature) {
		return nodes(element, feature).stream().map(n -> text(n, QUOTE, QUOTE)).toList();
	}

	String printed(EObject element, EStructuralFeature feature) {
		return text(element, feature).map(Text::printed).orElse("");
	}

	/** A label that an element must have. */
	Pair label(EObject element, @Nullable Label label, String part) {
		if (label == null) {
			Name missing = missing(element, part);
			return new Pair(new Text("", missing.span()), Optional.empty());
		}
		return label(label);
	}

	Optional<Pair> optionalLabel(@Nullable Label label) {
		return label == null ? Optional.empty() : Optional.of(label(label));
	}

	Pair label(Label label) {
		return new Pair(requiredText(label, MODEL.getLabel_English()), text(label, MODEL.getLabel_Welsh()));
	}

	/** A scanned text without its delimiters; an unclosed one and stray quotes in it are noted. */
	Text text(INode node, String open, String close) {
		ILeafNode leaf = leaf(node);
		String token = leaf.getText();
		Span whole = span(leaf);
		int start = token.startsWith(open) ? open.length() : 0;
		String raw = Delimiters.inner(token, open, close);
		if (start < open.length()) {
			report(Problem.Kind.MISSING, span(whole.offset(), 0), open);
		}
		if (!Delimiters.isClosed(token, open, close)) {
			int lineEnd = token.indexOf('\n');
			report(Problem.Kind.UNCLOSED_TEXT, span(whole.offset(), lineEnd < 0 ? whole.length() : lineEnd));
		}
		reportStrayQuotes(raw, whole.offset() + start);
		return new Text(raw, span(whole.offset() + start, raw.length()));
	}

	private void reportStrayQuotes(String raw, int offset) {
		for (int i = raw.indexOf('"'); i >= 0; i = raw.indexOf('"', i + 1)) {
			if (i == 0 || raw.charAt(i - 1) != '\\') {
				report(Problem.Kind.UNEXPECTED, span(offset + i, 1), QUOTE);
			}
		}
	}

	/** The nodes of a feature's values, in order. */
	List<INode> nodes(EObject element, EStructuralFeature feature) {
		var current = parts;
		if (current == null || current.element() != element) {
			current = Parts.of(element);
			parts = current;
		}
		return current.of(feature);
	}

	private static ILeafNode leaf(INode node) {
		if (node instanceof ILeafNode leaf) {
			return leaf;
		}
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf;
			}
		}
		throw new IllegalStateException("a text without a word at " + node.getOffset());
	}

	private static String text(INode node) {
		return node instanceof ILeafNode leaf ? leaf.getText() : NodeModelUtils.getTokenText(node);
	}
}
