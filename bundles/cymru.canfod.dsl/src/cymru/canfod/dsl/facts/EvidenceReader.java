package cymru.canfod.dsl.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import cymru.canfod.model.Answer;
import cymru.canfod.model.Coding;
import cymru.canfod.model.Judgement;
import cymru.canfod.model.Passage;
import cymru.canfod.model.Proposals;
import cymru.canfod.model.Visit;
import cymru.canfod.model.Website;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts.Problem;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.tally.facts.Stance;
import cymru.canfod.tally.facts.Text;

import static cymru.canfod.dsl.facts.Nodes.MODEL;

/** Reads what was heard and what was seen. */
final class EvidenceReader {

	private final Nodes nodes;

	EvidenceReader(Nodes nodes) {
		this.nodes = nodes;
	}

	Fact visit(Visit e) {
		var passages = new ArrayList<Fact.Passage>();
		if (!e.getUnvoiced().isEmpty()) {
			passages.add(unvoiced(e));
		}
		e.getPassages().forEach(p -> passages.add(passage(p)));
		List<Fact.Judgement> judgements = e.getJudgements().stream().map(this::judgement).toList();
		return new Fact.Visit(nodes.required(e, MODEL.getVisit_Provider()), nodes.required(e, MODEL.getVisit_Date()), nodes.name(e, MODEL.getVisit_Mode()),
				nodes.name(e, MODEL.getVisit_Language()), nodes.names(e, MODEL.getVisit_Inspectors()), nodes.names(e, MODEL.getVisit_Roles()),
				nodes.texts(e, MODEL.getVisit_Notes()), List.copyOf(passages), judgements, nodes.span(e));
	}

	/** Codings whose passage is damaged still count, as words of nobody in particular. */
	private Fact.Passage unvoiced(Visit e) {
		List<Fact.Coding> codings = codings(e.getUnvoiced());
		Span span = nodes.span(e.getUnvoiced().get(0));
		nodes.report(Problem.Kind.MISSING, span, "passage");
		return new Fact.Passage(new Name("", span), new Text("", nodes.span(span.offset(), 0)), codings, span);
	}

	private Fact.Passage passage(Passage e) {
		return new Fact.Passage(nodes.required(e, MODEL.getPassage_Role()), nodes.requiredText(e, MODEL.getPassage_Quote()), codings(e.getCodings()),
				nodes.span(e));
	}

	private List<Fact.Coding> codings(List<Coding> codings) {
		var facts = new ArrayList<Fact.Coding>();
		for (Coding e : codings) {
			Stance stance = stance(e.getStance());
			List<Name> propositions = nodes.names(e, MODEL.getCoding_Propositions());
			if (propositions.isEmpty()) {
				nodes.missing(e, "proposition");
			}
			propositions.forEach(p -> facts.add(new Fact.Coding(stance, p)));
		}
		return List.copyOf(facts);
	}

	private Fact.Judgement judgement(Judgement e) {
		if (nodes.names(e, MODEL.getJudgement_Stance()).isEmpty()) {
			nodes.missing(e, "stance");
		}
		return new Fact.Judgement(nodes.required(e, MODEL.getJudgement_Proposition()), stance(e.getStance()), nodes.printed(e, MODEL.getJudgement_Reason()),
				nodes.span(e));
	}

	private static Stance stance(cymru.canfod.model.Stance stance) {
		return switch (stance) {
		case YES -> Stance.YES;
		case NO -> Stance.NO;
		case MIXED -> Stance.MIXED;
		case UNCLEAR -> Stance.UNCLEAR;
		};
	}

	Fact website(Website e) {
		return new Fact.Website(nodes.required(e, MODEL.getWebsite_Provider()), nodes.required(e, MODEL.getWebsite_Date()),
				nodes.names(e, MODEL.getWebsite_Inspectors()), nodes.name(e, MODEL.getWebsite_Checklist()), answers(e.getAnswers()),
				answers(e.getJudgements()), nodes.span(e));
	}

	Fact proposals(Proposals e) {
		return new Fact.Proposals(nodes.required(e, MODEL.getProposals_Provider()), nodes.required(e, MODEL.getProposals_Date()),
				nodes.name(e, MODEL.getProposals_Checklist()), nodes.text(e, MODEL.getProposals_Saved()), answers(e.getAnswers()), nodes.span(e));
	}

	private List<Fact.Answer> answers(List<Answer> answers) {
		return answers.stream().map(this::answer).toList();
	}

	private Fact.Answer answer(Answer e) {
		Optional<Fact.Outcome> outcome = outcome(e);
		Optional<Integer> count = Optional.ofNullable(e.getCount());
		EStructuralFeature remarks = MODEL.getAnswer_Remarks();
		List<Text> texts = nodes.texts(e, remarks);
		boolean free = outcome.isEmpty() && count.isEmpty();
		if (free && texts.isEmpty()) {
			nodes.missing(e, "answer");
		}
		List<Text> rest = free ? texts.stream().skip(1).toList() : texts;
		String address = rest.stream().map(Text::printed).filter(Fact.Answer::isAddress).findFirst().orElse("");
		String note = rest.stream().map(Text::printed).filter(t -> !Fact.Answer.isAddress(t)).findFirst().orElse("");
		return new Fact.Answer(nodes.required(e, MODEL.getAnswer_Criterion()), outcome, count, free ? texts.stream().findFirst() : Optional.empty(), address,
				note, nodes.name(e, MODEL.getAnswer_AcceptedBy()), nodes.span(e));
	}

	private static Optional<Fact.Outcome> outcome(Answer e) {
		return switch (e.getOutcome()) {
		case YES -> Optional.of(Fact.Outcome.YES);
		case NO -> Optional.of(Fact.Outcome.NO);
		case CANNOT_TELL -> Optional.of(Fact.Outcome.CANNOT_TELL);
		case NOT_APPLICABLE -> Optional.of(Fact.Outcome.NOT_APPLICABLE);
		case UNSET -> Optional.empty();
		};
	}
}
