package cymru.canfod.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.Question;
import cymru.canfod.search.Search;
import cymru.canfod.search.index.Entries;
import cymru.canfod.search.index.SearchIndex;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.query.QueryProblem.Kind;

/** What is wrong with a query, and at which characters. */
class QueryProblemsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			"...                       | NOTHING_ASKED          | 0  | 3",
			"\"one two                 | UNCLOSED_QUOTE         | 0  | 8",
			"pupils \u201cone two      | UNCLOSED_QUOTE         | 7  | 8",
			"one (two three            | UNCLOSED_PARENTHESIS   | 4  | 10",
			"one) two                  | UNOPENED_PARENTHESIS   | 3  | 1",
			"one ()                    | NOTHING_IN_PARENTHESES | 4  | 2",
			"OR one                    | NOTHING_BEFORE         | 0  | 2",
			"AC un                     | NOTHING_BEFORE         | 0  | 2",
			"NEAR/3 one                | NOTHING_BEFORE         | 0  | 6",
			"one OR                    | NOTHING_BEHIND         | 4  | 2",
			"one AND AND two           | NOTHING_BEHIND         | 4  | 3",
			"one NOT                   | NOTHING_BEHIND         | 4  | 3",
			"one NEAR                  | NOTHING_BEHIND         | 4  | 4",
			"one kid:primary           | UNKNOWN_ATTRIBUTE      | 4  | 3",
			"kind: one                 | NO_VALUE               | 5  | 0",
			"stance:perhaps            | UNKNOWN_VALUE          | 7  | 7",
			"safbwynt:yes,efallai      | UNKNOWN_VALUE          | 9  | 11",
			"language:fr               | UNKNOWN_VALUE          | 9  | 2",
			"date:2023-2               | BAD_DATE               | 5  | 6",
			"date:..                   | BAD_DATE               | 5  | 2",
			"date:2023-13              | BAD_DATE               | 5  | 7",
			"date:2023-02..2023-02-29  | BAD_DATE               | 5  | 19",
			"date:2023-03..2023-02     | DATES_REVERSED         | 5  | 16",
			"*                         | NOTHING_ASKED          | 0  | 1",
			"a*                        | PATTERN_TOO_WIDE       | 0  | 2",
			"s*c*h*o*o*l               | PATTERN_TOO_WIDE       | 0  | 11",
			"pupil~3                   | BAD_NUMBER             | 0  | 7",
			"\"one two\"~1000          | BAD_NUMBER             | 0  | 14",
			"one NEAR/x two            | BAD_NUMBER             | 4  | 6",
			"ab~                       | SIMILAR_TOO_SHORT      | 0  | 3",
			"one NEAR kind:primary     | NEAR_NEEDS_WORDS       | 4  | 4" })
	void wrongQueries(String query, Kind kind, int offset, int length) {
		QueryProblem problem = assertThrows(QueryException.class, () -> QueryParser.parse(query)).problem();
		assertEquals(kind + " " + offset + " " + length, problem.kind() + " " + problem.offset() + " " + problem.length());
		String english = problem.message(Language.ENGLISH);
		assertNotEquals(english, problem.message(Language.WELSH));
		assertFalse(english.contains("{") || english.contains("''") || problem.message(Language.WELSH).contains("''"), english);
	}

	@Test
	void attributesAreNamedInTheLanguageOfTheMessage() {
		QueryProblem problem = assertThrows(QueryException.class, () -> QueryParser.parse("kid:primary")).problem();
		assertTrue(problem.message(Language.ENGLISH).contains("there are kind, region, "), problem.message(Language.ENGLISH));
		assertTrue(problem.message(Language.WELSH).contains("mae math, rhanbarth, "), problem.message(Language.WELSH));
	}

	@Test
	void aValueThatOccursNowhereIsToldAndThoseThatDoAreNamed() throws IOException, QueryException {
		try (SearchIndex index = SearchIndex.inMemory()) {
			index.update(List.of(Entries.source("visits/S01.canfod", "The pupils know")), null);
			try (Snapshot snapshot = index.snapshot()) {
				Search search = new Search(Glossary.NONE);
				assertEquals(1, search.ask(snapshot, Question.of("kind:primary,special pupil OR pupil", 5)).total(), "a list of values may have some that occur");
				QueryProblem problem = assertThrows(QueryException.class, () -> search.ask(snapshot, Question.of("pupil math:primry", 5))).problem();
				assertEquals("UNKNOWN_VALUE 11 6 \"primry\" is no value of math; there are primary.", problem.kind() + " " + problem.offset() + " " + problem.length() + " "
						+ problem.message(Language.ENGLISH));
				assertEquals(0, search.ask(snapshot, Question.of("theme:definitions", 5)).total(), "where nothing has a theme none is misspelt");
			}
		}
	}

	@Test
	void tooMuchIsRefused() {
		assertEquals(Kind.TOO_LONG, assertThrows(QueryException.class, () -> QueryParser.parse("x".repeat(1001))).problem().kind());
		assertEquals(Kind.TOO_MANY_WORDS, assertThrows(QueryException.class, () -> QueryParser.parse("x ".repeat(61))).problem().kind());
		assertEquals(Kind.TOO_DEEP, assertThrows(QueryException.class, () -> QueryParser.parse("(".repeat(25) + "x" + ")".repeat(25))).problem().kind());
		assertEquals(Kind.TOO_DEEP, assertThrows(QueryException.class, () -> QueryParser.parse("NOT ".repeat(25) + "x")).problem().kind());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			"one two OR three          | Any[parts=[All[parts=[Word[text=one, exactly=false], Word[text=two, exactly=false]]], Word[text=three, exactly=false]]]",
			"un NEU dau                | Any[parts=[Word[text=un, exactly=false], Word[text=dau, exactly=false]]]",
			"one -two                  | All[parts=[Word[text=one, exactly=false], Not[part=Word[text=two, exactly=false]]]]",
			"=One =\"two three\"       | All[parts=[Word[text=One, exactly=true], Phrase[words=[two, three], apart=0, exactly=true]]]",
			"\u201cone two\u201d~4     | Phrase[words=[one, two], apart=4, exactly=false]",
			"person-centred            | Phrase[words=[person, centred], apart=0, exactly=false]",
			"one GER/3 \"two three\"   | Near[one=Word[text=one, exactly=false], other=Phrase[words=[two, three], apart=0, exactly=false], between=3]",
			"Math:Primary,all-age      | Value[attribute=KIND, values=[primary, all-age]]",
			"authority:\"North Wales\" | Value[attribute=AUTHORITY, values=[north wales]]",
			"dyddiad:2023-02..         | Dates[from=2023-02, to=]",
			"date:2023                 | Dates[from=2023, to=2023]",
			"ysgol*                    | Pattern[pattern=ysgol*]",
			"why?                      | Word[text=why, exactly=false]",
			"time 10:04                | All[parts=[Word[text=time, exactly=false], Phrase[words=[10, 04], apart=0, exactly=false]]]",
			"rhieni~                   | Similar[word=rhieni, letters=2]" })
	void rightQueries(String query, String asked) throws QueryException {
		assertEquals(asked, QueryParser.parse(query).toString());
	}
}
