package cymru.canfod.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

import com.google.gson.stream.JsonWriter;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.Answer;
import cymru.canfod.search.Hit;
import cymru.canfod.search.query.QueryProblem;

/** An answer as one JSON object on one line. */
final class SearchJson {

	private static final int DIGITS_OF_SCORE = 3;

	/** Writes one object. */
	@FunctionalInterface
	private interface Content {
		void write(JsonWriter json) throws IOException;
	}

	private SearchJson() {
	}

	static String of(String query, Answer answer, int lengthOfSnippet) {
		return object(json -> {
			json.name("query").value(query);
			json.name("total").value(answer.total());
			json.name("hits").beginArray();
			for (Hit hit : answer.hits()) {
				write(hit, json, lengthOfSnippet);
			}
			json.endArray();
		});
	}

	static String of(String query, QueryProblem problem, Language language) {
		return object(json -> {
			json.name("query").value(query);
			json.name("error").beginObject();
			json.name("offset").value(problem.offset());
			json.name("length").value(problem.length());
			json.name("message").value(problem.message(language));
			json.endObject();
		});
	}

	/** That the glossary found it is said only where it is so. */
	private static void write(Hit hit, JsonWriter json, int lengthOfSnippet) throws IOException {
		json.beginObject();
		json.name("file").value(hit.path());
		json.name("line").value(hit.line());
		json.name("kind").value(hit.kind().code());
		json.name("provider").value(hit.provider().isEmpty() ? null : hit.provider());
		json.name("language").value(hit.language().isEmpty() ? null : hit.language());
		json.name("score").value(BigDecimal.valueOf(hit.score()).setScale(DIGITS_OF_SCORE, RoundingMode.HALF_UP));
		json.name("snippet").value(hit.snippet(lengthOfSnippet));
		if (hit.byGlossary()) {
			json.name("glossary").value(true);
		}
		json.endObject();
	}

	private static String object(Content content) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setHtmlSafe(false);
			json.setSerializeNulls(true);
			json.beginObject();
			content.write(json);
			json.endObject();
		} catch (IOException e) {
			throw new UncheckedIOException("a text in memory cannot fail to be written", e);
		}
		return text.toString();
	}
}
