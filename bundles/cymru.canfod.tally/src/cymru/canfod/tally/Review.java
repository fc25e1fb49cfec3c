package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Distribution;
import cymru.canfod.quantifier.Scheme;
import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.NotesFacts;
import cymru.canfod.tally.facts.Population;

/** A review: all files of a folder, combined, counted and checked. It never changes; a changed file makes a new one. */
public final class Review {

	private final Inputs inputs;
	private final Declarations declarations;
	private final Frame frame;
	private final List<Issue> frameIssues;
	private final Evidence evidence;
	private final Map<String, FileReading> readings;
	private final Map<String, CheckedFile> checked;
	private final List<Issue> issues;
	private final boolean complete;

	/** What a review is made from. */
	private record Inputs(SortedMap<String, FileFacts> files, Map<String, NotesFacts> notes, List<FileFacts> builtIn) {

		FileFacts file(String path) {
			return files.getOrDefault(path, new FileFacts(path, List.of(), List.of()));
		}

		boolean isComplete() {
			return files.values().stream().allMatch(FileFacts::complete);
		}

		/** The files in which a visit names those notes. */
		Set<String> naming(String notesPath) {
			Set<String> paths = new TreeSet<>();
			files.values().stream().filter(file -> file.elements().stream().anyMatch(fact -> fact instanceof Fact.Visit visit
					&& visit.notes().stream().anyMatch(path -> path.value().equals(notesPath)))).map(FileFacts::path).forEach(paths::add);
			return paths;
		}
	}

	/** A file whose claims were held against the evidence. */
	private record CheckedFile(List<ClaimCheck.Result> results) {

		List<CheckedClaim> claims() {
			return results.stream().map(ClaimCheck.Result::claim).toList();
		}

		Stream<Issue> issues() {
			return results.stream().flatMap(result -> result.issues().stream());
		}
	}

	/** From scratch. */
	private Review(Inputs inputs, Optional<Frame> before) {
		this.inputs = inputs;
		complete = inputs.isComplete();
		declarations = declarations(inputs);
		frame = Frame.of(declarations, before);
		frameIssues = FrameCheck.check(frame, declarations, inputs.builtIn(), inputs.files().values());
		evidence = Evidence.of(frame, inputs.files().values());
		readings = inputs.files().values().parallelStream()
				.collect(Collectors.toMap(FileFacts::path, file -> FileReading.of(file, frame, declarations, inputs.notes())));
		checked = checked(this::check);
		issues = gather();
	}

	/** From a review of the same frame with other contents of some files; evidence of a file not among them did not change. */
	private Review(Inputs inputs, Review before, Set<String> changed) {
		this.inputs = inputs;
		complete = inputs.isComplete();
		declarations = declarations(inputs);
		frame = before.frame;
		frameIssues = before.frameIssues;
		Evidence counted = before.evidence;
		for (String path : changed) {
			counted = counted.with(before.inputs.file(path), inputs.file(path));
		}
		evidence = counted;
		readings = new HashMap<>(before.readings);
		for (String path : changed) {
			if (inputs.files().containsKey(path)) {
				readings.put(path, FileReading.of(inputs.file(path), frame, declarations, inputs.notes()));
			} else {
				readings.remove(path);
			}
		}
		List<Integer> differing = evidence.differing(before.evidence);
		checked = checked((path, reading) -> complete == before.complete && !changed.contains(path) ? recheck(path, reading, before, differing)
				: check(path, reading));
		issues = gather();
	}

	private static Declarations declarations(Inputs inputs) {
		return Declarations.of(Stream.concat(inputs.builtIn().stream(), inputs.files().values().stream()).toList());
	}

	private Map<String, CheckedFile> checked(BiFunction<String, FileReading, CheckedFile> check) {
		Map<String, CheckedFile> result = new TreeMap<>();
		readings.forEach((path, reading) -> {
			if (!reading.claims().isEmpty()) {
				result.put(path, check.apply(path, reading));
			}
		});
		return result;
	}

	private CheckedFile checked(String path) {
		return checked.getOrDefault(path, new CheckedFile(List.of()));
	}

	private CheckedFile check(String path, FileReading reading) {
		ClaimCheck check = new ClaimCheck(path, evidence, complete);
		return new CheckedFile(reading.claims().stream().map(check::check).toList());
	}

	/** Of a file that did not change only claims are counted for which some provider has another answer than before. */
	private CheckedFile recheck(String path, FileReading reading, Review before, List<Integer> differing) {
		CheckedFile known = before.checked(path);
		if (differing.isEmpty()) {
			return known;
		}
		ClaimCheck check = new ClaimCheck(path, evidence, complete);
		List<ClaimCheck.Result> results = new ArrayList<>();
		for (int i = 0; i < reading.claims().size(); i++) {
			ReadClaim claim = reading.claims().get(i);
			results.add(claim.questions().anyMatch(question -> Tally.differs(before.evidence, evidence, question, differing)) ? check.check(claim) : known.results().get(i));
		}
		return new CheckedFile(results);
	}

	private List<Issue> gather() {
		List<Issue> all = new ArrayList<>(frameIssues);
		all.addAll(WrittenCheck.check(frame.populations(), declarations, inputs.files().values()));
		all.addAll(looked());
		readings.values().forEach(reading -> all.addAll(reading.issues()));
		checked.values().forEach(file -> file.issues().forEach(all::add));
		all.sort(Issues.IN_ORDER);
		return List.copyOf(all);
	}

	/** What is doubtful in what was heard and seen. On what two looks differ nobody is told before both are done: who is not would know where the other said something else. */
	private List<Issue> looked() {
		List<Looks> undone = Looks.of(declarations).stream().filter(looks -> !looks.isComplete()).toList();
		Set<String> providers = undone.stream().map(Looks::provider).collect(Collectors.toSet());
		Stream<Issue> told = evidence.issues().filter(issue -> issue.code() != IssueCode.ANSWERS_DIFFER || !providers.contains(issue.words().get(1)));
		return Stream.concat(told, undone.stream().map(Looks::unfinished)).toList();
	}

	/**
	 * The review of those files.
	 *
	 * @param notes what was found under the paths that visits name
	 * @param builtIn the schemes and kinds that ship with Canfod
	 */
	public static Review of(Collection<FileFacts> files, Collection<NotesFacts> notes, Collection<FileFacts> builtIn) {
		SortedMap<String, FileFacts> byPath = new TreeMap<>();
		files.forEach(file -> byPath.put(file.path(), file));
		Map<String, NotesFacts> notesByPath = new HashMap<>();
		notes.forEach(file -> notesByPath.put(file.path(), file));
		return new Review(new Inputs(byPath, notesByPath, List.copyOf(builtIn)), Optional.empty());
	}

	/** The review with another content of that file, or with a new file. */
	public Review with(FileFacts file) {
		SortedMap<String, FileFacts> files = new TreeMap<>(inputs.files());
		files.put(file.path(), file);
		return with(new Inputs(files, inputs.notes(), inputs.builtIn()), Set.of(file.path()));
	}

	/** The review without that file. */
	public Review without(String path) {
		SortedMap<String, FileFacts> files = new TreeMap<>(inputs.files());
		files.remove(path);
		return with(new Inputs(files, inputs.notes(), inputs.builtIn()), Set.of(path));
	}

	/** The review with another content of those notes. */
	public Review with(NotesFacts notes) {
		Map<String, NotesFacts> all = new HashMap<>(inputs.notes());
		all.put(notes.path(), notes);
		return new Review(new Inputs(inputs.files(), all, inputs.builtIn()), this, inputs.naming(notes.path()));
	}

	private Review with(Inputs changed, Set<String> paths) {
		boolean sameFrame = paths.stream().allMatch(path -> Frame.facts(inputs.file(path)).equals(Frame.facts(changed.file(path))))
				&& (frame().isPresent() || inputs.files().keySet().equals(changed.files().keySet()));
		return sameFrame ? new Review(changed, this, paths) : new Review(changed, Optional.of(frame));
	}

	/** All files, by path. */
	public Collection<FileFacts> files() {
		return inputs.files().values();
	}

	/** What that file says, when the review has it. */
	public Optional<FileFacts> file(String path) {
		return Optional.ofNullable(inputs.files().get(path));
	}

	/** What was found under the paths of notes that visits name. */
	public Collection<NotesFacts> notes() {
		return Collections.unmodifiableCollection(inputs.notes().values());
	}

	/** The frame of the review; of several the first, none when no file declares one. */
	public Optional<Fact.Review> frame() {
		return declarations.frame().map(Declaration::fact);
	}

	/** The scheme that claims are held to. */
	public Scheme scheme() {
		return frame.scheme();
	}

	/** Everything declared, by kind and id. */
	public Declarations declarations() {
		return declarations;
	}

	/** The ids of the providers that belong to it, in the order of the review; none when its name is unknown. */
	public List<String> members(Population population) {
		return Arrays.stream(frame.populations().members(population)).mapToObj(frame.populations()::provider).toList();
	}

	/** What a provider says of a proposition, or what was seen of a criterion there; nothing when one of them is unknown. */
	public Optional<ProviderStance> stance(String provider, String question) {
		int number = frame.questions().number(question);
		return number < 0 ? Optional.empty()
				: frame.populations().number(provider).map(known -> ProviderStance.values()[evidence.stances(known)[number]]);
	}

	/** The number that was counted for a criterion at a provider; nothing when none was, when looks at the website differ, or when an id is unknown. */
	public Optional<Integer> number(String provider, String criterion) {
		int number = frame.questions().number(criterion);
		return number < 0 || !frame.questions().isMeasure(number) ? Optional.empty()
				: frame.populations().number(provider).map(known -> evidence.number(number, known)).filter(counted -> counted != Hearing.NO_NUMBER);
	}

	/** The voices behind a stance, in the order of the review. */
	public List<Voice> voices(String provider, String question) {
		return frame.populations().number(provider).map(number -> Tally.voices(evidence, number, question)).orElse(List.of());
	}

	/** Counts any population by any expression; of no members when an id is unknown. */
	public Count count(Population population, Expression expression) {
		return Tally.count(evidence, Tally.question(frame, population, expression));
	}

	/** Counts those providers by any expression; ids that are unknown are left out. */
	public Count count(Collection<String> providers, Expression expression) {
		return Tally.count(evidence, Tally.question(frame, numbers(providers), expression));
	}

	/** The numbers that were counted for a criterion at those providers; none when the criterion asks for no number. */
	public Distribution numbers(Collection<String> providers, Name criterion) {
		return numbers(Tally.question(frame, numbers(providers), new Expression.Of(criterion)));
	}

	private int[] numbers(Collection<String> providers) {
		return providers.stream().flatMap(provider -> frame.populations().number(provider).stream()).mapToInt(Integer::intValue).sorted().distinct().toArray();
	}

	private Distribution numbers(Tally.Question question) {
		return question.isMeasured() ? Tally.numbers(evidence, question) : Distribution.of(List.of());
	}

	/** The numbers that were counted for a criterion at any population; none when an id is unknown or the criterion asks for no number. */
	public Distribution numbers(Population population, Name criterion) {
		return numbers(Tally.question(frame, population, new Expression.Of(criterion)));
	}

	/** All claims, by path and then in the order of their file. */
	public List<CheckedClaim> claims() {
		return checked.values().stream().flatMap(file -> file.claims().stream()).toList();
	}

	/** The claims of that file. */
	public List<CheckedClaim> claims(String path) {
		return checked(path).claims();
	}

	/** All issues, by path, place and code. */
	public List<Issue> issues() {
		return issues;
	}

	/** The issues of that file. */
	public List<Issue> issues(String path) {
		return issues.stream().filter(issue -> issue.file().equals(path)).toList();
	}

	/** False while a file cannot be read in full: any line of it may have held evidence. */
	public boolean complete() {
		return complete;
	}

	/** Whether any issue is an error. */
	public boolean hasErrors() {
		return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
	}
}
