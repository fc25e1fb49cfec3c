package cymru.canfod.workbench.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import cymru.canfod.dsl.ide.names.Family;
import cymru.canfod.dsl.ide.names.Mentions;
import cymru.canfod.dsl.ide.read.VerdictWords;
import cymru.canfod.quantifier.Distribution;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Answered;
import cymru.canfod.tally.Blindness;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.Count;
import cymru.canfod.tally.Measured;
import cymru.canfod.tally.ProviderStance;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.Voice;
import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.ui.Answer;
import cymru.canfod.ui.Settings;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.Placed.Place;
import cymru.canfod.workbench.Messages;

/** Gathers the evidence for what stands at a place of a review; outside the UI thread. */
final class EvidenceReading {

	private final OpenReview open;
	private final Review review;
	private final Language language;
	/** What the user may not see yet of websites that another inspector looks at too. */
	private final Blindness blind;

	private EvidenceReading(OpenReview open, Language language) {
		this.open = open;
		this.language = language;
		review = open.review();
		blind = Blindness.of(review, Settings.inspector());
	}

	/** The evidence for the claim at an offset of a file, or else for the proposition or criterion that is named there. */
	static Optional<Evidence> at(OpenReview open, String file, int offset, Language language) {
		return new EvidenceReading(open, language).at(file, offset);
	}

	private Optional<Evidence> at(String file, int offset) {
		Optional<CheckedClaim> claim = review.claims(file).stream().filter(each -> each.claim().span().touches(offset)).findFirst();
		return claim.map(this::claim).or(() -> review.file(file).flatMap(facts -> Mentions.at(facts, offset, review.declarations().providers()::containsKey))
				.filter(mention -> mention.family() == Family.STATEMENT).flatMap(mention -> statement(mention.name().id())));
	}

	private Evidence claim(CheckedClaim claim) {
		Optional<Population> other = claim.verdict().measured().flatMap(Measured::compared).map(Measured.Compared::population);
		return evidence("\u201c" + claim.claim().text().printed() + "\u201d", VerdictWords.line(claim, review, language), claim.claim().population(), other, claim.claim().expression());
	}

	private Optional<Evidence> statement(String id) {
		var declared = review.declarations();
		return Optional.ofNullable(declared.propositions().get(id)).map(d -> d.fact().text()).or(() -> Optional.ofNullable(declared.criteria().get(id)).map(d -> d.fact().text()))
				.map(text -> evidence(text.in(language), "", population(Population.ALL_PROVIDERS), Optional.empty(), new Expression.Of(name(id))));
	}

	/** The population of the claim first, then the one that it is compared with, then the groups that anybody answered in. */
	private Evidence evidence(String title, String verdict, Population population, Optional<Population> other, Expression expression) {
		List<String> members = seen(population, expression);
		Count count = review.count(members, expression);
		List<Evidence.GroupAnswers> groups = new ArrayList<>();
		groups.add(answers(population, expression));
		other.ifPresent(against -> groups.add(answers(against, expression)));
		review.declarations().groups().keySet().stream().map(this::population)
				.filter(group -> !group.text().equals(population.text()) && other.filter(against -> against.text().equals(group.text())).isEmpty())
				.map(group -> answers(group, expression)).filter(group -> group.count().members() > group.count().notAsked()).forEach(groups::add);
		List<EvidenceRow> answers = new ArrayList<>(answers(count, statements(expression).distinct().toList()));
		int hidden = review.members(population).size() - members.size();
		if (hidden > 0) {
			answers.add(new EvidenceRow("hidden", Messages.EVIDENCE_HIDDEN.text(hidden), Optional.empty(), List.of()));
		}
		return new Evidence(title, verdict, List.copyOf(groups), List.copyOf(answers));
	}

	/** The members of whom the user may see what was seen. */
	private List<String> seen(Population population, Expression expression) {
		boolean ofWebsites = statements(expression).anyMatch(review.declarations().criteria()::containsKey);
		return review.members(population).stream().filter(provider -> !ofWebsites || !blind.covers(provider)).toList();
	}

	private Evidence.GroupAnswers answers(Population population, Expression expression) {
		Optional<Distribution> numbers = expression instanceof Expression.Of(var name) && asksForNumbers(name.id()) ? Optional.of(review.numbers(seen(population, expression), name)) : Optional.empty();
		return new Evidence.GroupAnswers(label(population), review.count(seen(population, expression), expression), numbers);
	}

	private boolean asksForNumbers(String id) {
		return Optional.ofNullable(review.declarations().criteria().get(id)).filter(criterion -> criterion.fact().type() == Fact.AnswerType.COUNT).isPresent();
	}

	private List<EvidenceRow> answers(Count count, List<String> statements) {
		Map<ProviderStance, List<EvidenceRow>> byAnswer = new TreeMap<>();
		for (Answered answered : count.answers()) {
			byAnswer.computeIfAbsent(answered.outcome(), outcome -> new ArrayList<>()).add(provider(answered.provider(), statements));
		}
		return byAnswer.entrySet().stream().map(entry -> new EvidenceRow(entry.getKey().name(), Answer.of(entry.getKey()).sign() + " " + Answer.of(entry.getKey()).word(language) + "  ("
				+ entry.getValue().size() + ")", Optional.empty(), entry.getValue())).toList();
	}

	private EvidenceRow provider(String id, List<String> statements) {
		String title = Optional.ofNullable(review.declarations().providers().get(id)).map(provider -> provider.fact().title().printed()).orElse("");
		List<EvidenceRow> voices = new ArrayList<>();
		for (String statement : statements) {
			for (Voice voice : review.voices(id, statement)) {
				voices.add(voice(id + "/" + voices.size(), voice, statements.size() > 1 ? statement + ": " : ""));
			}
		}
		return new EvidenceRow(id, id + "  " + title, voices.isEmpty() ? Optional.empty() : voices.getFirst().place(), voices);
	}

	private EvidenceRow voice(String key, Voice voice, String about) {
		String sign = Answer.of(voice.stance()).sign() + " " + about;
		return switch (voice) {
			case Voice.Heard heard -> new EvidenceRow(key, sign + "\u201c" + heard.passage().quote().printed() + "\u201d  " + heard.passage().role().id() + ", " + heard.visit().date().id(),
					place(voice, heard.passage().quote().span()), List.of());
			case Voice.Settled settled -> new EvidenceRow(key, sign + Messages.JUDGED.text() + (settled.judgement().reason().isBlank() ? "" : ": " + settled.judgement().reason()),
					place(voice, settled.judgement().span()), List.of());
			case Voice.Seen seen -> new EvidenceRow(key, sign + Messages.SEEN_ON_WEBSITE.text() + ", " + seen.website().date().id() + "  " + seen.answer().address(),
					place(voice, seen.answer().span()), List.of());
		};
	}

	private Optional<Place> place(Voice voice, Span span) {
		return Optional.of(new Place(open, voice.file(), span));
	}

	private static Stream<String> statements(Expression expression) {
		return switch (expression) {
			case Expression.Of of -> Stream.of(of.name().id());
			case Expression.Not not -> statements(not.operand());
			case Expression.And and -> and.operands().stream().flatMap(EvidenceReading::statements);
			case Expression.Or or -> or.operands().stream().flatMap(EvidenceReading::statements);
		};
	}

	private String label(Population population) {
		return VerdictWords.population(population, review, language);
	}

	private Population population(String id) {
		return new Population(name(id), Optional.empty());
	}

	private static Name name(String id) {
		return new Name(id, Span.FILE_START);
	}
}
