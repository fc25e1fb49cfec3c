package cymru.canfod.dsl.facts;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.model.AnswerType;
import cymru.canfod.model.Checklist;
import cymru.canfod.model.ChecklistSection;
import cymru.canfod.model.Criterion;
import cymru.canfod.model.Group;
import cymru.canfod.model.Kind;
import cymru.canfod.model.Proposition;
import cymru.canfod.model.Provider;
import cymru.canfod.model.Review;
import cymru.canfod.model.Scheme;
import cymru.canfod.model.Term;
import cymru.canfod.model.Theme;
import cymru.canfod.quantifier.Bounds;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

import static cymru.canfod.dsl.facts.Nodes.MODEL;

/** Reads the frame of a review: who is asked what, and how shares are put into words. */
final class FrameReader {

	private final Nodes nodes;
	private final ClaimReader claims;

	FrameReader(Nodes nodes) {
		this.nodes = nodes;
		this.claims = new ClaimReader(nodes);
	}

	Fact review(Review e) {
		return new Fact.Review(name(e), nodes.label(e, e.getTitle(), "title"), nodes.name(e, MODEL.getReview_Scheme()), period(e), e.getSmallGroup(),
				e.getThinBase(), nodes.texts(e, MODEL.getReview_PrivateHosts()), e.isIllustrative(), nodes.span(e));
	}

	private Optional<Fact.Period> period(Review e) {
		Optional<Name> from = nodes.name(e, MODEL.getReview_From());
		Optional<Name> to = nodes.name(e, MODEL.getReview_To());
		if (from.isEmpty() && to.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Fact.Period(from.orElseGet(() -> nodes.missing(e, "date")), to.orElseGet(() -> nodes.missing(e, "date"))));
	}

	Fact scheme(Scheme e) {
		List<Fact.Term> terms = e.getTerms().stream().map(this::term).toList();
		return new Fact.Scheme(name(e), nodes.label(e, e.getTitle(), "title"), nodes.printed(e, MODEL.getScheme_Version()),
				nodes.optionalLabel(e.getSource()), terms, nodes.texts(e, MODEL.getScheme_LooseEnglish()),
				nodes.texts(e, MODEL.getScheme_LooseWelsh()), nodes.span(e));
	}

	private Fact.Term term(Term e) {
		var english = nodes.texts(e, MODEL.getTerm_English());
		if (english.isEmpty()) {
			nodes.missing(e, "text");
		}
		return new Fact.Term(nodes.required(e, MODEL.getTerm_Name()), english, nodes.texts(e, MODEL.getTerm_Welsh()), bounds(e, e.getBounds()),
				nodes.optionalLabel(e.getNote()), nodes.span(e));
	}

	/** Bounds that are missing are the impossible ones, so that the term never holds. */
	private Bounds bounds(Term term, cymru.canfod.model.@Nullable Bounds e) {
		if (e == null) {
			nodes.missing(term, "bounds");
			return new Bounds(100, false, 0, false);
		}
		if (e.getExactly() != null) {
			return Bounds.exactly(e.getExactly());
		}
		if (e.getFrom() != null && e.getTo() != null) {
			return Bounds.between(e.getFrom(), e.getTo());
		}
		Optional<Bounds> lower = e.getAtLeast() != null ? Optional.of(Bounds.atLeast(e.getAtLeast()))
				: Optional.ofNullable(e.getOver()).map(Bounds::over);
		Optional<Bounds> upper = e.getBelow() != null ? Optional.of(Bounds.below(e.getBelow())) : Optional.ofNullable(e.getUpTo()).map(Bounds::upTo);
		if (lower.isEmpty() && upper.isEmpty()) {
			return bounds(term, null);
		}
		return lower.isEmpty() ? upper.get() : upper.isEmpty() ? lower.get() : lower.get().and(upper.get());
	}

	Fact theme(Theme e) {
		List<Fact.Proposition> propositions = e.getPropositions().stream().map(this::proposition).toList();
		return new Fact.Theme(name(e), nodes.label(e, e.getTitle(), "title"), propositions, nodes.span(e));
	}

	private Fact.Proposition proposition(Proposition e) {
		return new Fact.Proposition(nodes.required(e, MODEL.getStatement_Name()), nodes.label(e, e.getText(), "text"),
				nodes.names(e, MODEL.getProposition_AskedOf()), nodes.span(e));
	}

	Fact kind(Kind e) {
		return new Fact.Kind(name(e), nodes.label(e, e.getLabel(), "label"), nodes.span(e));
	}

	Fact provider(Provider e) {
		return new Fact.Provider(name(e), nodes.requiredText(e, MODEL.getProvider_Title()), nodes.required(e, MODEL.getProvider_Kind()),
				nodes.name(e, MODEL.getProvider_Authority()).map(n -> new cymru.canfod.tally.facts.Text(n.id(), n.span())),
				nodes.name(e, MODEL.getProvider_Region()), nodes.name(e, MODEL.getProvider_Medium()), nodes.names(e, MODEL.getProvider_Hosts()),
				nodes.text(e, MODEL.getProvider_Website()), nodes.span(e));
	}

	Fact group(Group e) {
		List<Name> members = nodes.names(e, MODEL.getGroup_Members());
		if (members.isEmpty()) {
			nodes.missing(e, "members");
		}
		return new Fact.Group(name(e), nodes.label(e, e.getLabel(), "label"), members, claims.filter(e.getWhere()), nodes.span(e));
	}

	Fact checklist(Checklist e) {
		return new Fact.Checklist(name(e), nodes.label(e, e.getTitle(), "title"), criteria(e.getCriteria()), e.getSections().stream().map(this::section).toList(),
				nodes.span(e));
	}

	private Fact.ChecklistSection section(ChecklistSection e) {
		return new Fact.ChecklistSection(name(e), nodes.label(e, e.getTitle(), "title"), criteria(e.getCriteria()), nodes.span(e));
	}

	private List<Fact.Criterion> criteria(List<Criterion> criteria) {
		return criteria.stream().map(this::criterion).toList();
	}

	private Fact.Criterion criterion(Criterion e) {
		return new Fact.Criterion(nodes.required(e, MODEL.getStatement_Name()), nodes.label(e, e.getText(), "text"), type(e.getAnswer()), nodes.span(e));
	}

	private static Fact.AnswerType type(AnswerType type) {
		return switch (type) {
		case YES_NO -> Fact.AnswerType.YES_NO;
		case COUNT -> Fact.AnswerType.COUNT;
		case TEXT -> Fact.AnswerType.TEXT;
		};
	}

	private Name name(EObject e) {
		return nodes.required(e, MODEL.getDeclaration_Name());
	}
}
