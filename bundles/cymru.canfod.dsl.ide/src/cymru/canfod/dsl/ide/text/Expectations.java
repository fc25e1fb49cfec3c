package cymru.canfod.dsl.ide.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

import cymru.canfod.dsl.CanfodLanguage;

/**
 * What may come next in a file, read off the grammar itself, so that completion cannot drift from it.
 *
 * <p>Walks all readings of the tokens at once. A token that fits no reading is passed over, as the parser passes over stray words; an
 * element's keyword that fits no reading begins the element.
 */
public final class Expectations {

	/** Where a reading goes on behind a rule. */
	private record Frame(RuleCall call, @Nullable Frame parent) {
	}

	/** One way to read what came before: the word that it waits for. */
	private record Reading(AbstractElement word, @Nullable Frame frame) {
	}

	/** One step between two tokens: collects the words that readings wait for next. */
	private static final class Step {
		private final Set<Reading> waiting = new LinkedHashSet<>();
		private final Set<Reading> entered = new HashSet<>();
		private final boolean strict;

		/** A strict step does not let a keyword stand without what it introduces, though the grammar does so to survive damage. */
		Step(boolean strict) {
			this.strict = strict;
		}

		void enter(AbstractElement element, @Nullable Frame frame) {
			if (!entered.add(new Reading(element, frame))) {
				return;
			}
			body(element, frame);
			if (GrammarUtil.isOptionalCardinality(element) && !(strict && isIntroduced(element))) {
				leave(element, frame);
			}
		}

		/** Behind a keyword or a word such as a stance stands what it is about; only signs and texts may be left out. */
		private static boolean isIntroduced(AbstractElement element) {
			if (!(element.eContainer() instanceof Group group) || group.getElements().indexOf(element) == 0) {
				return false;
			}
			return switch (group.getElements().get(group.getElements().indexOf(element) - 1)) {
				case Keyword keyword -> !(element instanceof Keyword sign && !Character.isLetter(sign.getValue().charAt(0)));
				case Assignment assignment when assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof EnumRule ->
					!(element instanceof Assignment text && text.getTerminal() instanceof RuleCall word && word.getRule() instanceof TerminalRule);
				default -> false;
			};
		}

		private void body(AbstractElement element, @Nullable Frame frame) {
			switch (element) {
				case Keyword keyword -> waiting.add(new Reading(keyword, frame));
				case RuleCall call when call.getRule() instanceof TerminalRule -> waiting.add(new Reading(call, frame));
				case RuleCall call -> enter(call.getRule().getAlternatives(), new Frame(call, frame));
				case EnumLiteralDeclaration literal -> enter(literal.getLiteral(), frame);
				case CrossReference reference -> enter(reference.getTerminal(), frame);
				case Assignment assignment -> enter(assignment.getTerminal(), frame);
				case Action action -> leave(action, frame);
				case Alternatives alternatives -> alternatives.getElements().forEach(e -> enter(e, frame));
				case Group group -> enter(group.getElements().get(0), frame);
				default -> throw new IllegalStateException("The grammar uses " + element.eClass().getName());
			}
		}

		/** The element has been read: again, if it may be repeated, or on to what follows. */
		void done(AbstractElement element, @Nullable Frame frame) {
			if (GrammarUtil.isMultipleCardinality(element)) {
				enter(element, frame);
			}
			leave(element, frame);
		}

		private void leave(AbstractElement element, @Nullable Frame frame) {
			switch (element.eContainer()) {
				case Group group when group.getElements().indexOf(element) + 1 < group.getElements().size() ->
					enter(group.getElements().get(group.getElements().indexOf(element) + 1), frame);
				case AbstractElement outer -> done(outer, frame);
				case AbstractRule rule when frame != null -> done(frame.call, frame.parent);
				default -> {
					// the end of the file's own rule: nothing follows
				}
			}
		}
	}

	/** Made when completion is first asked for: the grammar is part of the language, which takes its time to set up. */
	private static final class Holder {
		private static final Expectations CANFOD = new Expectations(CanfodLanguage.parsing().getInstance(IGrammarAccess.class).getGrammar());
	}

	private final Set<Reading> beginning;

	/** Those of Canfod's grammar. */
	public static Expectations ofCanfod() {
		return Holder.CANFOD;
	}

	private Expectations(Grammar grammar) {
		var step = new Step(true);
		step.enter(grammar.getRules().get(0).getAlternatives(), null);
		beginning = step.waiting;
	}

	/**
	 * What the grammar allows behind the tokens.
	 *
	 * @param tokens from the start of an element or of a file; hidden ones do not matter
	 */
	public List<Expected> after(List<Token> tokens) {
		var readings = beginning;
		var last = beginning;
		for (Token token : tokens) {
			if (!token.kind().isHidden()) {
				last = next(readings, token, true, last);
				readings = next(readings, token, false, readings);
			}
		}
		return last.stream().map(Expectations::expected).distinct().toList();
	}

	private Set<Reading> next(Set<Reading> readings, Token token, boolean strict, Set<Reading> otherwise) {
		var next = read(readings, token, strict);
		next = next.isEmpty() ? read(beginning, token, strict) : next;
		return next.isEmpty() ? otherwise : next;
	}

	private static Set<Reading> read(Collection<Reading> readings, Token token, boolean strict) {
		var step = new Step(strict);
		readings.stream().filter(r -> fits(r.word, token)).forEach(r -> step.done(r.word, r.frame));
		return step.waiting;
	}

	private static boolean fits(AbstractElement word, Token token) {
		return word instanceof Keyword keyword ? keyword.getValue().equals(token.text())
				: word instanceof RuleCall call && call.getRule().getName().equals(token.kind().name());
	}

	private static Expected expected(Reading reading) {
		AbstractElement place = reading.word;
		Frame frame = reading.frame;
		while (frame != null && place instanceof RuleCall && GrammarUtil.containingAssignment(place) == null) {
			place = frame.call;
			frame = frame.parent;
		}
		var assignment = GrammarUtil.containingAssignment(place);
		var reference = GrammarUtil.containingCrossReference(place);
		return new Expected(GrammarUtil.containingRule(place).getName(), assignment == null ? "" : assignment.getFeature(),
				reference == null ? "" : reference.getType().getClassifier().getName(),
				reading.word instanceof Keyword keyword ? keyword.getValue() : "",
				reading.word instanceof RuleCall call ? call.getRule().getName() : "");
	}
}
