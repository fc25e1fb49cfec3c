package cymru.canfod.search.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.analysis.Readings;
import cymru.canfod.search.analysis.TextTokens;
import cymru.canfod.search.query.Asked.Joined;
import cymru.canfod.search.query.Asked.Phrase;

/** Terms that mean the same, in two languages or in short and in full: what is asked by one is found by the others too. */
public final class Glossary {

	/** Joins nothing. */
	public static final Glossary NONE = new Glossary(List.of());

	/** A name of something, and by what each of its words is recognised. */
	private record Name(List<String> words, List<Set<String>> forms) {
	}

	private final List<List<Name>> entries;

	/** @param entries of each the names that mean the same */
	public Glossary(List<List<String>> entries) {
		TextTokens tokens = new TextTokens();
		Readings readings = new Readings();
		this.entries = entries.stream().map(names -> names.stream().map(name -> tokens.words(name).stream().map(TextTokens.Word::text).toList())
				.filter(words -> !words.isEmpty()).map(words -> new Name(words, words.stream().map(word -> forms(word, readings)).toList())).toList()).toList();
	}

	private Glossary(Stream<List<Name>> entries) {
		this.entries = entries.distinct().toList();
	}

	/** What any of them joins. */
	public static Glossary of(List<Glossary> several) {
		return new Glossary(several.stream().flatMap(each -> each.entries.stream()));
	}

	private static Set<String> forms(String word, Readings readings) {
		Set<String> forms = new HashSet<>(Readings.written(word));
		forms.addAll(readings.forms(word, EnumSet.allOf(Language.class)));
		return forms;
	}

	/** The same query with the terms that it may also be answered by. */
	public Asked join(Asked asked) {
		return entries.isEmpty() ? asked : join(asked, new Readings());
	}

	private Asked join(Asked asked, Readings readings) {
		return switch (asked) {
		case Asked.All all -> new Asked.All(joinRuns(all.parts(), readings));
		case Asked.Any any -> new Asked.Any(any.parts().stream().map(part -> join(part, readings)).toList());
		case Asked.Not not -> new Asked.Not(join(not.part(), readings));
		case Asked.Near near -> new Asked.Near(join(near.one(), readings), join(near.other(), readings), near.between());
		case Asked.Word word -> joinRuns(List.of(word), readings).getFirst();
		case Asked.Phrase phrase when !phrase.exactly() && phrase.apart() == 0 -> others(phrase.words(), readings).<Asked>map(others -> new Joined(phrase, others)).orElse(phrase);
		default -> asked;
		};
	}

	/** Words beside each other may be a name together: the longest run that is one counts. */
	private List<Asked> joinRuns(List<Asked> parts, Readings readings) {
		List<Asked> joined = new ArrayList<>();
		int at = 0;
		while (at < parts.size()) {
			int end = runEnd(parts, at);
			Optional<List<Phrase>> others = Optional.empty();
			while (end > at && others.isEmpty()) {
				others = others(words(parts.subList(at, end)), readings);
				end -= others.isEmpty() ? 1 : 0;
			}
			if (others.isPresent()) {
				List<Asked> run = List.copyOf(parts.subList(at, end));
				joined.add(new Joined(run.size() == 1 ? run.getFirst() : new Asked.All(run), others.get()));
				at = end;
			} else {
				Asked part = parts.get(at);
				joined.add(part instanceof Asked.Word ? part : join(part, readings));
				at++;
			}
		}
		return List.copyOf(joined);
	}

	private static int runEnd(List<Asked> parts, int start) {
		int end = start;
		while (end < parts.size() && parts.get(end) instanceof Asked.Word word && !word.exactly()) {
			end++;
		}
		return end;
	}

	private static List<String> words(List<Asked> run) {
		return run.stream().map(part -> ((Asked.Word) part).text()).toList();
	}

	private Optional<List<Phrase>> others(List<String> words, Readings readings) {
		List<Set<String>> forms = words.stream().map(word -> forms(word, readings)).toList();
		Set<Phrase> others = new LinkedHashSet<>();
		for (List<Name> entry : entries) {
			if (entry.stream().anyMatch(name -> isNamed(name, forms))) {
				entry.stream().filter(name -> !isNamed(name, forms)).forEach(name -> others.add(new Phrase(name.words(), 0, false)));
			}
		}
		return others.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(others));
	}

	private static boolean isNamed(Name name, List<Set<String>> forms) {
		if (name.forms().size() != forms.size()) {
			return false;
		}
		for (int i = 0; i < forms.size(); i++) {
			Set<String> common = new HashSet<>(name.forms().get(i));
			common.retainAll(forms.get(i));
			if (common.isEmpty()) {
				return false;
			}
		}
		return true;
	}
}
