package cymru.canfod.tally;

import java.util.HashSet;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.NotesFacts;
import cymru.canfod.tally.facts.Text;

/** What can be wrong with a visit or a look at a website. */
final class EvidenceCheck {

	private final Frame frame;
	private final Map<String, NotesFacts> notes;
	private final Declarations declarations;
	private final Issues issues;

	EvidenceCheck(Frame frame, Map<String, NotesFacts> notes, Declarations declarations, Issues issues) {
		this.frame = frame;
		this.notes = notes;
		this.declarations = declarations;
		this.issues = issues;
	}

	void visit(Fact.Visit visit) {
		Optional<Integer> provider = provider(visit.provider());
		Vocabulary.date(visit.date(), issues);
		Vocabulary.checkMode(visit.mode(), issues);
		Vocabulary.checkLanguage(visit.language(), issues);
		QuoteCheck quotes = new QuoteCheck(written(visit));
		Set<String> told = new HashSet<>();
		for (Fact.Passage passage : visit.passages()) {
			quotes.check(passage.quote(), issues);
			passage.codings().forEach(coding -> proposition(coding.proposition(), provider, visit.provider(), told));
		}
		visit.judgements().forEach(judgement -> proposition(judgement.proposition(), provider, visit.provider(), told));
	}

	/** Those of the visit's notes that have words in them. People mark passages first and paste their notes later: that is said once, not at every passage. */
	private List<NotesFacts> written(Fact.Visit visit) {
		List<NotesFacts> found = visit.notes().stream().flatMap(path -> notes(path).stream()).toList();
		List<NotesFacts> written = found.stream().filter(file -> !file.text().isBlank()).toList();
		if (written.isEmpty() && !found.isEmpty() && !visit.passages().isEmpty()) {
			Text path = visit.notes().stream().filter(named -> named.value().equals(found.getFirst().path())).findFirst().orElseThrow();
			issues.add(path.span(), IssueCode.NOTES_EMPTY, path.value());
		}
		return written;
	}

	private Optional<Integer> provider(Name name) {
		Optional<Integer> provider = frame.populations().number(name.id());
		if (provider.isEmpty()) {
			issues.unknown(name, "provider", frame.populations().providers());
		}
		return provider;
	}

	private Optional<NotesFacts> notes(Text path) {
		Optional<NotesFacts> facts = Optional.ofNullable(notes.get(path.value()));
		facts.ifPresent(file -> {
			switch (file.state()) {
				case MISSING -> issues.add(path.span(), IssueCode.NOTES_MISSING, path.value());
				case DIRECTORY -> issues.add(path.span(), IssueCode.NOTES_NOT_A_FILE, path.value());
				case OUTSIDE_REVIEW -> issues.add(path.span(), IssueCode.NOTES_OUTSIDE_REVIEW, path.value());
				case UNREADABLE -> issues.add(path.span(), IssueCode.NOTES_UNREADABLE, path.value());
				case FOUND -> { /* as it should be */ }
			}
		});
		return facts.filter(file -> file.state() == NotesFacts.State.FOUND);
	}

	private void proposition(Name name, Optional<Integer> provider, Name providerName, Set<String> told) {
		int number = frame.questions().proposition(name.id());
		if (number < 0) {
			issues.unknown(name, "proposition", declarations.propositions().keySet());
		} else if (provider.isPresent() && !frame.questions().isAskedOf(number, provider.get()) && told.add(name.id())) {
			issues.add(name.span(), IssueCode.ASKED_OF_OTHER, name.id(), providerName.id());
		}
	}

	void website(Fact.Website website) {
		looked(website.provider(), website.date(), website.checklist());
		website.answers().forEach(this::answer);
		website.judgements().forEach(this::answer);
	}

	void proposals(Fact.Proposals proposals) {
		looked(proposals.provider(), proposals.date(), proposals.checklist());
		proposals.answers().forEach(this::answer);
	}

	private void looked(Name at, Name date, Optional<Name> checklist) {
		provider(at);
		Vocabulary.date(date, issues);
		checklist.filter(name -> !declarations.checklists().containsKey(name.id()))
				.ifPresent(name -> issues.unknown(name, "checklist", declarations.checklists().keySet()));
	}

	private void answer(Fact.Answer answer) {
		Name criterion = answer.criterion();
		Optional<Fact.AnswerType> type = frame.questions().type(criterion.id());
		if (type.isEmpty()) {
			issues.unknown(criterion, "criterion", frame.questions().criteria());
		} else if (!fits(type.get(), answer)) {
			issues.add(answer.span(), IssueCode.WRONG_ANSWER_TYPE, word(type.get()), criterion.id());
		}
	}

	private static boolean fits(Fact.AnswerType type, Fact.Answer answer) {
		return answer.outcome().filter(Hearing::isWithoutAnswer).isPresent() || switch (type) {
			case YES_NO -> answer.outcome().isPresent();
			case COUNT -> answer.count().isPresent();
			case TEXT -> answer.text().isPresent();
		};
	}

	private static String word(Fact.AnswerType type) {
		return switch (type) {
			case YES_NO -> "yes-no";
			case COUNT -> "count";
			case TEXT -> "text";
		};
	}
}
