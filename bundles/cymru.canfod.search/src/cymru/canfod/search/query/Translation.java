package cymru.canfod.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.analysis.Readings;
import cymru.canfod.search.analysis.WelshDictionary;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.Names;

/** What is asked for, in Lucene's terms. Not thread safe. */
public final class Translation {

	/** As it is written is worth more than in another form. */
	static final float AS_WRITTEN = 2;
	/** By how much what else fits adds to what fits best: not at all, so that what cannot be among the best is passed over. */
	static final float REST = 0;
	/** Of each word of a term that the glossary found, where other words are asked for too: less than what was asked for itself. */
	private static final float BY_GLOSSARY = 0.5f;
	/** The same where nothing else is asked for: after what was asked for itself, however short the heading that the other term is found in. */
	private static final float BY_GLOSSARY_ALONE = 0.1f;
	private static final int MOST_SIMILAR = 50;
	/** Behind every day of a month and every month of a year. */
	private static final String LAST = "~";

	private final Readings readings;

	/** @param dictionary that the index was made with */
	public Translation(WelshDictionary dictionary) {
		readings = new Readings(dictionary);
	}

	/** The query; only of entries. */
	public Query of(Asked asked) {
		Query query = asked instanceof Asked.Joined alone ? joined(alone, BY_GLOSSARY_ALONE) : query(asked);
		return query instanceof BooleanQuery several && several.clauses().stream().allMatch(clause -> clause.occur() == Occur.MUST_NOT || clause.occur() == Occur.FILTER)
				? new BooleanQuery.Builder().add(several, Occur.MUST).build() : query;
	}

	/** Every entry. */
	public static Query everything() {
		return new ConstantScoreQuery(new FieldExistsQuery(Names.LINE));
	}

	private Query query(Asked asked) {
		return switch (asked) {
		case Asked.Word word -> word(word);
		case Asked.Phrase phrase -> phrase(phrase);
		case Asked.Pattern pattern -> Patterns.query(pattern.pattern());
		case Asked.Similar similar -> new FuzzyQuery(term(written(similar.word())), similar.letters(), 1, MOST_SIMILAR, true);
		case Asked.Near near -> new IntervalQuery(Names.TEXT, intervals(near));
		case Asked.Value value -> value(value);
		case Asked.Dates dates -> new ConstantScoreQuery(TermRangeQuery.newStringRange(Names.DAY, dates.from().isEmpty() ? null : dates.from(),
				dates.to().isEmpty() ? null : dates.to() + LAST, true, true));
		case Asked.All all -> all(all.parts());
		case Asked.Any any -> {
			BooleanQuery.Builder query = new BooleanQuery.Builder();
			any.parts().forEach(part -> query.add(query(part), Occur.SHOULD));
			yield query.build();
		}
		case Asked.Not not -> all(List.of(not));
		case Asked.Joined joined -> joined(joined, BY_GLOSSARY);
		};
	}

	private Query joined(Asked.Joined joined, float byGlossary) {
		List<Query> queries = new ArrayList<>(List.of(query(joined.itself())));
		joined.others().forEach(other -> queries.add(new BoostQuery(phrase(other), byGlossary / other.words().size())));
		return new DisjunctionMaxQuery(queries, REST);
	}

	private Query all(List<Asked> parts) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		boolean positive = false;
		Optional<Query> coding = coding(parts);
		if (coding.isPresent()) {
			query.add(coding.get(), Occur.FILTER);
			positive = true;
		}
		List<Asked> saying = saying(parts);
		boolean isAlone = saying.stream().filter(part -> !isCondition(part)).count() == 1;
		for (Asked part : saying) {
			if (part instanceof Asked.Not not) {
				query.add(query(not.part()), Occur.MUST_NOT);
			} else {
				query.add(part instanceof Asked.Joined joined && isAlone ? joined(joined, BY_GLOSSARY_ALONE) : query(part), isCondition(part) ? Occur.FILTER : Occur.MUST);
				positive = true;
			}
		}
		if (!positive) {
			query.add(everything(), Occur.FILTER);
		}
		return query.build();
	}

	/** Whether it makes no hit better than another. */
	private static boolean isCondition(Asked part) {
		return part instanceof Asked.Value || part instanceof Asked.Dates || part instanceof Asked.Not;
	}

	/** Words that only join others are left out where there are others. */
	private static List<Asked> saying(List<Asked> parts) {
		List<Asked> saying = parts.stream().filter(part -> !(part instanceof Asked.Word word && !word.exactly() && Readings.isStop(word.text()))).toList();
		return saying.stream().anyMatch(part -> part instanceof Asked.Word || part instanceof Asked.Phrase || part instanceof Asked.Joined) ? saying : parts;
	}

	/** A stance and a proposition asked for together are to belong together. */
	private static Optional<Query> coding(List<Asked> parts) {
		List<String> stances = values(parts, Attribute.STANCE);
		List<String> propositions = values(parts, Attribute.PROPOSITION);
		if (stances.isEmpty() || propositions.isEmpty()) {
			return Optional.empty();
		}
		BooleanQuery.Builder codings = new BooleanQuery.Builder();
		for (String stance : stances) {
			propositions.forEach(proposition -> codings.add(new TermQuery(new Term(Names.CODING, stance + ' ' + proposition)), Occur.SHOULD));
		}
		return Optional.of(codings.build());
	}

	private static List<String> values(List<Asked> parts, Attribute attribute) {
		return parts.stream().filter(part -> part instanceof Asked.Value value && value.attribute() == attribute)
				.flatMap(part -> ((Asked.Value) part).values().stream()).toList();
	}

	private static Query value(Asked.Value value) {
		return any(value.attribute(), value.values());
	}

	/** Entries that have one of those values of an attribute; of files also how their path begins. */
	public static Query any(Attribute attribute, Collection<String> values) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		for (String each : values) {
			any.add(switch (attribute) {
			case FILE -> new PrefixQuery(new Term(Names.FILE, each));
			case DATE -> new PrefixQuery(new Term(Names.DAY, each));
			default -> new TermQuery(new Term(Names.VALUE, Names.value(attribute, each.toLowerCase(Locale.ROOT))));
			}, Occur.SHOULD);
		}
		return new ConstantScoreQuery(any.build());
	}

	private Query word(Asked.Word word) {
		List<String> written = Readings.written(word.text());
		if (word.exactly()) {
			return new TermQuery(term(written.getFirst()));
		}
		List<Query> queries = new ArrayList<>();
		for (String each : written) {
			queries.add(each.equals(written.getFirst()) ? new BoostQuery(new TermQuery(term(each)), AS_WRITTEN) : new TermQuery(term(each)));
		}
		readings.forms(word.text(), EnumSet.allOf(Language.class)).forEach(form -> queries.add(new TermQuery(term(form))));
		return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, REST);
	}

	private Query phrase(Asked.Phrase phrase) {
		return phrase.words().size() == 1 ? word(new Asked.Word(phrase.words().getFirst(), phrase.exactly())) : new Phrases(readings).query(phrase);
	}

	private IntervalsSource intervals(Asked asked) {
		return switch (asked) {
		case Asked.Word word -> Intervals.or(terms(word.text(), word.exactly()));
		case Asked.Phrase phrase -> Intervals.maxgaps(phrase.apart(),
				Intervals.ordered(phrase.words().stream().map(word -> Intervals.or(terms(word, phrase.exactly()))).toArray(IntervalsSource[]::new)));
		case Asked.Near near -> Intervals.maxgaps(near.between(), Intervals.unordered(intervals(near.one()), intervals(near.other())));
		case Asked.Any any -> Intervals.or(any.parts().stream().map(this::intervals).toArray(IntervalsSource[]::new));
		case Asked.Joined joined -> {
			List<IntervalsSource> sources = new ArrayList<>(List.of(intervals(joined.itself())));
			joined.others().forEach(other -> sources.add(intervals(other)));
			yield Intervals.or(sources.toArray(IntervalsSource[]::new));
		}
		default -> throw new IllegalArgumentException("no words: " + asked);
		};
	}

	private IntervalsSource[] terms(String word, boolean exactly) {
		return (exactly ? List.of(written(word)) : all(word)).stream().map(Intervals::term).toArray(IntervalsSource[]::new);
	}

	private List<String> all(String word) {
		Set<String> all = new LinkedHashSet<>(Readings.written(word));
		all.addAll(readings.forms(word, EnumSet.allOf(Language.class)));
		return List.copyOf(all);
	}

	/** The terms that tell most of what a text is about: of those words that say something, in the given languages. */
	public Set<String> about(List<String> words, Set<Language> languages) {
		Set<String> about = new HashSet<>();
		words.forEach(word -> about.addAll(readings.forms(word, languages)));
		return about;
	}

	static String written(String word) {
		return Readings.written(word.toLowerCase(Locale.ROOT)).getFirst();
	}

	static Term term(String text) {
		return new Term(Names.TEXT, text);
	}
}
