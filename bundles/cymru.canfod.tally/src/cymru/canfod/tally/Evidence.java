package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.Name;

/** What was heard and seen at every provider of a frame, by number of the provider; a new one shares what did not change. */
final class Evidence {

	private static final Comparator<Declaration<? extends Fact>> IN_ORDER = Comparator
			.<Declaration<? extends Fact>, String>comparing(Declaration::file).thenComparingInt(part -> part.fact().span().offset());

	private final Frame frame;
	private final List<List<Declaration<? extends Fact>>> sources;
	private final List<Hearing.Result> results;
	/** For each question the stances of all providers, to be counted fast. */
	private final byte[][] columns;
	/** For each measure the numbers of all providers. */
	private final int[][] numbers;

	private Evidence(Frame frame, List<List<Declaration<? extends Fact>>> sources, List<Hearing.Result> results) {
		this.frame = frame;
		this.sources = sources;
		this.results = results;
		columns = new byte[frame.questions().size()][results.size()];
		for (int provider = 0; provider < results.size(); provider++) {
			byte[] stances = results.get(provider).stances();
			for (int question = 0; question < stances.length; question++) {
				columns[question][provider] = stances[question];
			}
		}
		numbers = new int[frame.questions().measures()][results.size()];
		for (int provider = 0; provider < results.size(); provider++) {
			for (int measure = 0; measure < numbers.length; measure++) {
				numbers[measure][provider] = results.get(provider).numbers()[measure];
			}
		}
	}

	/** Everything that those files hold, which come in the order of their paths. */
	static Evidence of(Frame frame, Collection<FileFacts> files) {
		List<List<Declaration<? extends Fact>>> sources = new ArrayList<>();
		for (int number = 0; number < frame.populations().size(); number++) {
			sources.add(new ArrayList<>(2));
		}
		files.forEach(file -> add(frame, file, sources));
		return new Evidence(frame, sources, sources.parallelStream().map(source -> Hearing.of(source, frame.questions())).toList());
	}

	/** The same with another content of one file: only providers that it speaks of, before or now, are counted again. */
	Evidence with(FileFacts before, FileFacts now) {
		Set<Integer> concerned = new TreeSet<>();
		Stream.of(before, now).flatMap(file -> file.elements().stream()).forEach(fact -> provider(fact)
				.flatMap(name -> frame.populations().number(name.id()).stream()).forEach(concerned::add));
		if (concerned.isEmpty()) {
			return this;
		}
		List<List<Declaration<? extends Fact>>> changed = new ArrayList<>(sources);
		concerned.forEach(number -> changed.set(number,
				new ArrayList<>(sources.get(number).stream().filter(part -> !part.file().equals(now.path())).toList())));
		add(frame, now, changed);
		List<Hearing.Result> counted = new ArrayList<>(results);
		for (int number : concerned) {
			changed.get(number).sort(IN_ORDER);
			counted.set(number, Hearing.of(changed.get(number), frame.questions()));
		}
		return new Evidence(frame, changed, counted);
	}

	private static void add(Frame frame, FileFacts file, List<List<Declaration<? extends Fact>>> sources) {
		for (Fact fact : file.elements()) {
			provider(fact).flatMap(name -> frame.populations().number(name.id()).stream())
					.forEach(number -> sources.get(number).add(new Declaration<>(file.path(), fact)));
		}
	}

	private static Stream<Name> provider(Fact fact) {
		return switch (fact) {
			case Fact.Visit visit -> Stream.of(visit.provider());
			case Fact.Website website -> Stream.of(website.provider());
			default -> Stream.empty();
		};
	}

	/** The stances of a provider by number of the question, as ordinals of {@link ProviderStance}. Not to be changed. */
	byte[] stances(int provider) {
		return results.get(provider).stances();
	}

	/** For each question the stances of all providers, as ordinals of {@link ProviderStance}. Not to be changed. */
	byte[][] columns() {
		return columns;
	}

	/** The number that was counted at a provider for a question, {@link Hearing#NO_NUMBER} where there is none. */
	int number(int question, int provider) {
		return numbers[frame.questions().measure(question)][provider];
	}

	/** The stances of a single provider, as {@link #columns()}. */
	byte[][] columns(int provider) {
		byte[] stances = stances(provider);
		byte[][] single = new byte[stances.length][1];
		for (int question = 0; question < stances.length; question++) {
			single[question][0] = stances[question];
		}
		return single;
	}

	/** The providers whose stances or numbers are not the same in the other evidence, which is of the same frame. */
	List<Integer> differing(Evidence other) {
		return IntStream.range(0, results.size()).filter(provider -> results.get(provider) != other.results.get(provider)
				&& !results.get(provider).saysTheSame(other.results.get(provider))).boxed().toList();
	}

	/** The visits to a provider and the looks at its website. */
	List<Declaration<? extends Fact>> sources(int provider) {
		return sources.get(provider);
	}

	/** What is doubtful in the evidence of single providers. */
	Stream<Issue> issues() {
		return results.stream().flatMap(result -> result.issues().stream());
	}

	Frame frame() {
		return frame;
	}
}
