package cymru.canfod.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.EntryKind;
import cymru.canfod.search.query.QueryException;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.facts.Prose;

/** What is found in the example review, in both languages: {@code golden/answers.txt}. A differing result is written beside it, as {@code .new}. */
class GoldenAnswersTest {

	private static final Path GOLDEN = Path.of("golden", "answers.txt");
	private static final int SHOWN = 8;
	private static SampleIndex sample;

	@BeforeAll
	static void open(@TempDir Path folder) throws IOException {
		sample = SampleIndex.open(folder.resolve("review"));
	}

	@AfterAll
	static void close() throws IOException {
		sample.close();
	}

	/** Every line that begins with a question mark is asked; what follows it is the answer. */
	@Test
	void answers() throws IOException, QueryException {
		String expected = Files.readString(GOLDEN);
		StringBuilder found = new StringBuilder();
		for (String line : expected.lines().toList()) {
			if (line.startsWith("#") || line.startsWith("?")) {
				found.append(line).append('\n');
			}
			if (line.startsWith("?")) {
				found.append(shown(sample.ask(line.substring(1).strip())));
			}
		}
		if (!found.toString().equals(expected)) {
			Files.writeString(GOLDEN.resolveSibling("answers.txt.new"), found);
		}
		assertEquals(expected, found.toString(), "see " + GOLDEN.toAbsolutePath() + ".new");
	}

	private static String shown(Answer answer) {
		return "\t" + answer.total() + "\n" + answer.hits().stream().limit(SHOWN).map(hit -> "\t%s:%d %s %s%s: %s%n".formatted(hit.file(), hit.line(), hit.kind().code(), hit.language(),
				hit.byGlossary() ? " by glossary" : "", hit.snippet(70, "*", "*"))).collect(Collectors.joining());
	}

	@Test
	void whatTheGlossaryFindsIsMarkedAndCanBeSwitchedOff() throws IOException, QueryException {
		Answer with = sample.ask("IDP");
		Answer without = sample.ask(new Question("IDP", 1000, Question.Sorting.RELEVANCE, false, false));
		assertTrue(with.hits().stream().anyMatch(hit -> hit.byGlossary() && hit.language().equals("cy") && hit.text().contains("CDU")));
		assertEquals(without.total(), with.hits().stream().filter(hit -> !hit.byGlossary()).count());
		assertFalse(without.hits().stream().anyMatch(Hit::byGlossary));
	}

	@Test
	void whatWasAskedForComesBeforeWhatTheGlossaryFound() throws IOException, QueryException {
		for (String query : List.of("ALN", "IDP in:note", "ADY", "CDU -plaen", "\"anghenion dysgu ychwanegol\"")) {
			List<Boolean> byGlossary = sample.ask(Question.of(query, 2_000)).hits().stream().map(Hit::byGlossary).toList();
			assertTrue(byGlossary.contains(true) && byGlossary.contains(false), query);
			assertTrue(byGlossary.lastIndexOf(false) < byGlossary.indexOf(true), query);
		}
	}

	@Test
	void hitsAreCountedByAttribute() throws IOException, QueryException {
		Answer answer = sample.ask(new Question("kind:secondary,all-age stance:no in:passage", 1000, Question.Sorting.PROVIDER, true, true));
		Map<String, Integer> kinds = answer.counts().get(Attribute.KIND);
		assertEquals(answer.total(), kinds.get("secondary") + kinds.get("all-age"));
		assertEquals(answer.total(), answer.counts().get(Attribute.STANCE).get("no"));
		assertEquals(Map.of("passage", answer.total()), answer.counts().get(Attribute.IN));
		List<String> providers = answer.hits().stream().map(Hit::provider).toList();
		assertEquals(providers.stream().sorted().toList(), providers);
	}

	@Test
	void whatWasAskedForIsNamedBeforeWhatElseAPassageIsCodedTo() throws IOException, QueryException {
		for (String query : List.of("stance:no in:passage", "(stance:no OR plan) in:passage NOT stance:unclear", "stance:no proposition:alnco-time")) {
			List<Hit> severally = sample.ask(new Question(query, 2_000, Question.Sorting.RELEVANCE, true, true)).hits().stream()
					.filter(hit -> hit.codings().stream().anyMatch(coding -> coding.startsWith("no ")) && hit.codings().size() > 1).toList();
			assertTrue(severally.stream().allMatch(hit -> hit.codings().getFirst().startsWith("no ")), query);
			assertTrue(severally.stream().anyMatch(hit -> hit.codings().getLast().startsWith("yes ")), query);
		}
		Answer both = sample.ask("stance:no proposition:alnco-time");
		assertTrue(both.hits().stream().allMatch(hit -> hit.codings().getFirst().equals("no alnco-time")));
	}

	@Test
	void aStanceBelongsToItsProposition() throws IOException, QueryException {
		Answer answer = sample.ask("stance:no proposition:alnco-time");
		assertTrue(answer.total() > 0);
		assertTrue(answer.hits().stream().allMatch(hit -> hit.codings().contains("no alnco-time")));
		long passages = sample.review().declarations().visits().stream().flatMap(visit -> visit.fact().passages().stream()).filter(passage -> passage.codings().stream()
				.anyMatch(coding -> coding.proposition().id().equals("alnco-time") && coding.stance().name().equals("NO"))).count();
		assertEquals(passages, answer.total());
	}

	@Test
	void datesAreInclusive() throws IOException, QueryException {
		Answer all = sample.ask("date:2023-01..2023-03 in:passage");
		int byMonth = sample.ask("date:2023-01 in:passage").total() + sample.ask("date:2023-02 in:passage").total() + sample.ask("date:2023-03 in:passage").total();
		assertEquals(all.total(), byMonth);
		assertEquals(all.total(), sample.ask("in:passage").total());
	}

	@Test
	void whatIsEquallyGoodStandsByFileAndLineHoweverMuchIsShown() throws IOException, QueryException {
		for (String query : List.of("pl*", "*plan", "kind:primary", "NOT plan", "date:2023-02", "pl* kind:primary", "pl* OR sch*", "*plan OR pl* OR kind:primary")) {
			List<String> all = places(query, 2_000);
			assertTrue(all.size() > 100, () -> query + ": " + all.size());
			for (int limit : List.of(1, 2, 20, 60)) {
				assertEquals(all.subList(0, limit), places(query, limit), query);
			}
		}
	}

	private static List<String> places(String query, int limit) throws IOException, QueryException {
		return sample.ask(Question.of(query, limit)).hits().stream().map(hit -> hit.file() + ':' + hit.line()).toList();
	}

	@Test
	void everyPassageOfTheReviewIsFoundByItsOwnWords() throws IOException, QueryException {
		for (var visit : sample.review().declarations().visits().subList(0, 4)) {
			for (var passage : visit.fact().passages()) {
				String words = passage.quote().printed().replace('"', ' ');
				Answer answer = sample.ask("\"" + words.substring(0, Math.min(words.length(), 300)).replaceAll("\\S*$", "") + "\" in:passage");
				assertTrue(answer.hits().stream().anyMatch(hit -> hit.file().equals(visit.file()) && hit.line() == passage.span().line()), words);
			}
		}
	}

	@Test
	void moreLikeThisDoesNotNameThisItself() throws IOException, QueryException {
		Hit hit = sample.ask("grant in:passage language:en").hits().getFirst();
		Answer like = sample.like(hit, 10);
		assertEquals(10, like.hits().size());
		assertFalse(like.hits().stream().anyMatch(other -> other.file().equals(hit.file()) && other.line() == hit.line()));
		assertTrue(like.hits().stream().limit(5).anyMatch(other -> other.text().contains("grant")), () -> like.hits().toString());
	}

	@Test
	void whatIsLikeSelectedWordsIsFoundInOtherWords() throws IOException {
		String selected = "The grant paid for cover so that the coordinator had time for plans";
		List<Hit> hits = sample.like(selected, 10).hits();
		assertEquals(10, hits.size());
		assertTrue(hits.stream().noneMatch(hit -> hit.text().equals(selected)));
		assertTrue(hits.stream().limit(5).anyMatch(hit -> hit.text().contains("grant")), hits::toString);
	}

	@Test
	void whatLooksLikeAPropositionIsNotCodedToIt() throws IOException {
		List<Hit> hits = sample.uncoded("alnco-workload", List.of("has seen the ALNCo's workload grow since the reform"), 20).hits();
		assertFalse(hits.isEmpty());
		assertTrue(hits.stream().allMatch(hit -> hit.codings().stream().noneMatch(coding -> coding.endsWith(" alnco-workload"))));
		assertTrue(hits.stream().allMatch(hit -> hit.kind() == EntryKind.PASSAGE || hit.kind() == EntryKind.NOTE && hit.codings().isEmpty()));
		for (Hit hit : hits) {
			assertTrue(hits.stream().noneMatch(other -> hit.kind() == EntryKind.PASSAGE && other.kind() == EntryKind.NOTE && other.text().contains(hit.text())), () -> "twice: " + hit);
		}
	}

	@Test
	void whatIsAlikeIsCountedAndNarrowedToo() throws IOException, QueryException {
		Hit hit = sample.ask("grant in:passage language:en").hits().getFirst();
		Answer like = sample.like(hit, 10);
		assertEquals(10, like.hits().size());
		assertEquals(like.total(), sum(like.counts().get(Attribute.IN)));
		for (Map.Entry<Attribute, Map<String, Integer>> counts : like.counts().entrySet()) {
			for (Map.Entry<String, Integer> value : counts.getValue().entrySet()) {
				Answer narrowed = sample.narrowed(Map.of(counts.getKey(), Set.of(value.getKey()))).like(hit, 10);
				assertEquals(value.getValue(), narrowed.total(), counts.getKey() + " " + value.getKey());
				assertEquals(Math.min(10, narrowed.total()), narrowed.hits().size());
			}
		}
		Answer uncoded = sample.uncoded("alnco-workload", List.of("has seen the ALNCo's workload grow since the reform"), 2000);
		assertEquals(uncoded.total(), uncoded.hits().size());
		assertEquals(uncoded.hits().stream().collect(Collectors.groupingBy(found -> found.kind().code(), Collectors.summingInt(found -> 1))), uncoded.counts().get(Attribute.IN));
		Answer inWelsh = sample.narrowed(Map.of(Attribute.LANGUAGE, Set.of("cy"))).uncoded("alnco-workload", List.of("has seen the ALNCo's workload grow since the reform"), 10);
		assertTrue(!inWelsh.hits().isEmpty() && inWelsh.hits().stream().allMatch(found -> found.language().equals("cy")));
	}

	private static int sum(Map<String, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	@Test
	void whatElseWasSaidOfAClaim() throws IOException {
		Prose.Claim claim = sample.review().claims().stream().map(CheckedClaim::claim).filter(each -> each.counted().equals("schools: alnco-workload")).findFirst().orElseThrow();
		Said said = sample.said(claim, 500);
		List<String> schools = sample.review().members(claim.population());
		long coded = sample.review().declarations().visits().stream().map(Declaration::fact).filter(visit -> schools.contains(visit.provider().id()))
				.flatMap(visit -> visit.passages().stream()).filter(passage -> passage.codings().stream().anyMatch(coding -> coding.proposition().id().equals("alnco-workload"))).count();
		assertTrue(coded > 0);
		assertEquals(coded, said.coded().hits().stream().filter(hit -> hit.kind() == EntryKind.PASSAGE).count());
		assertTrue(said.coded().counts().get(Attribute.STANCE).size() > 1, "whatever the stance");
		assertEquals(said.coded().hits().stream().map(Hit::provider).sorted().toList(), said.coded().hits().stream().map(Hit::provider).toList());
		assertEquals(said.coded().total() + said.alike().total(), sum(said.counts().get(Attribute.IN)));
		Said refused = sample.narrowed(Map.of(Attribute.STANCE, Set.of("no"))).said(claim, 500);
		assertEquals(said.counts().get(Attribute.STANCE).get("no"), refused.coded().total() + refused.alike().total());
		assertFalse(said.alike().hits().isEmpty());
		assertTrue(said.alike().hits().stream().allMatch(hit -> schools.contains(hit.provider())));
		assertTrue(said.alike().hits().stream().noneMatch(hit -> hit.codings().stream().anyMatch(coding -> coding.endsWith(" alnco-workload"))));
	}

	@Test
	void theLastWordMayBeUnfinished() throws IOException, QueryException {
		assertEquals(0, sample.ask("universa").total());
		assertTrue(sample.ask(Question.typed("universa", 1000)).total() > 0);
		int whole = sample.ask("school grant").total();
		assertTrue(sample.ask(Question.typed("school gran", 1000)).total() >= whole && whole > 0);
		assertEquals(sample.ask("\"the grant\"").total(), sample.ask(Question.typed("\"the grant", 1000)).total());
		assertEquals("grant NEAR/3 sch", Question.typed("grant NEAR/3 sch", 1).query());
		assertEquals("-(gran OR gran*)", Question.typed("-gran", 1).query());
	}

	@Test
	void anExcerptKnowsWhatWasFoundInIt() throws IOException, QueryException {
		for (Hit hit : sample.ask("ysgol grant OR cyllid").hits()) {
			Hit.Excerpt excerpt = hit.excerpt(80);
			assertFalse(excerpt.marked().isEmpty(), () -> hit.toString());
			for (Hit.Mark mark : excerpt.marked()) {
				String found = excerpt.text().substring(mark.start(), mark.end());
				assertTrue(hit.marked().stream().anyMatch(place -> hit.text().substring(place.start(), place.end()).equals(found)), found);
			}
		}
	}

	@Test
	void whatWasFoundIsShownInContext() throws IOException, QueryException {
		Hit hit = sample.ask("ddisgyblion in:passage").hits().getFirst();
		for (Hit.InContext place : hit.inContext(30)) {
			assertTrue(hit.text().contains(place.before() + place.found() + place.after()));
			assertTrue(place.found().contains("isg"), place.found());
			assertTrue(place.before().length() <= 30 && place.after().length() <= 30);
		}
	}
}
