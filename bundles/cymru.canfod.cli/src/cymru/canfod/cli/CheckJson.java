package cymru.canfod.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.google.gson.stream.JsonWriter;

import cymru.canfod.quantifier.Distribution;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.Count;
import cymru.canfod.tally.Issue;
import cymru.canfod.tally.Measured;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Span;

/** A checked review as one JSON object on one line; the order of everything in it is stable. */
final class CheckJson {

	private CheckJson() {
	}

	static void write(Review review, PrintStream out, Language language) throws IOException {
		var text = new PrintWriter(out, false, StandardCharsets.UTF_8);
		var json = new JsonWriter(text);
		json.setHtmlSafe(false);
		json.setSerializeNulls(true);
		json.beginObject();
		json.name("review");
		value(review.frame().map(f -> f.name().id()), json);
		json.name("scheme").value(review.scheme().id());
		json.name("files").value(review.files().size());
		json.name("complete").value(review.complete());
		json.name("claims").beginArray();
		for (CheckedClaim claim : review.claims()) {
			write(claim, json);
		}
		json.endArray();
		json.name("issues").beginArray();
		for (Issue issue : review.issues()) {
			write(issue, json, language);
		}
		json.endArray();
		json.endObject();
		json.flush();
		text.println();
		text.flush();
		if (out.checkError()) {
			throw new IOException("standard output is closed or full");
		}
	}

	private static void write(CheckedClaim claim, JsonWriter json) throws IOException {
		Count count = claim.verdict().count();
		json.beginObject();
		place(claim.file(), claim.claim().span(), json);
		json.name("finding").value(claim.owner().name().id());
		json.name("language").value(claim.language().tag());
		json.name("printed").value(claim.claim().text().printed());
		json.name("term");
		value(claim.verdict().term().map(t -> t.id()), json);
		json.name("population").value(claim.claim().population().text());
		json.name("expression").value(claim.claim().expression().text());
		json.name("count").value(count.count());
		json.name("base").value(count.base());
		json.name("yes").value(count.yes());
		json.name("no").value(count.no());
		json.name("mixed").value(count.mixed());
		json.name("unclear").value(count.unclear());
		json.name("cannotTell").value(count.cannotTell());
		json.name("notApplicable").value(count.notApplicable());
		json.name("notAsked").value(count.notAsked());
		json.name("members").value(count.members());
		json.name("verdict").value(claim.verdict().code().code());
		json.name("strongest");
		value(claim.verdict().strongest().map(t -> t.id()), json);
		json.name("margin").value(claim.verdict().margin());
		json.name("complete").value(claim.verdict().complete());
		if (claim.verdict().measured().isPresent()) {
			write(claim.verdict().measured().get(), json);
		}
		json.endObject();
	}

	private static void write(Measured measured, JsonWriter json) throws IOException {
		if (measured.ofNumbers()) {
			json.name("numbers");
			write(measured.numbers(), json);
		}
		if (measured.compared().isPresent()) {
			Measured.Compared other = measured.compared().get();
			json.name("than").beginObject();
			json.name("population").value(other.population().text());
			json.name("count").value(other.count().count());
			json.name("base").value(other.count().base());
			json.name("members").value(other.count().members());
			if (measured.ofNumbers()) {
				json.name("numbers");
				write(other.numbers(), json);
			}
			json.endObject();
			json.name("relation");
			value(other.found().map(relation -> relation.code()), json);
		}
	}

	/** The mean is the sum by the size, both exact. */
	private static void write(Distribution numbers, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("size").value(numbers.size());
		json.name("sum").value(numbers.sum());
		if (!numbers.isEmpty()) {
			json.name("median").value(numbers.median());
			json.name("smallest").value(numbers.smallest());
			json.name("largest").value(numbers.largest());
		}
		json.endObject();
	}

	private static void write(Issue issue, JsonWriter json, Language language) throws IOException {
		json.beginObject();
		place(issue.file(), issue.span(), json);
		json.name("severity").value(ReviewReading.level(issue.severity()));
		json.name("code").value(issue.code().code());
		json.name("message").value(issue.message(language));
		json.endObject();
	}

	private static void value(Optional<String> text, JsonWriter json) throws IOException {
		if (text.isPresent()) {
			json.value(text.get());
		} else {
			json.nullValue();
		}
	}

	private static void place(String file, Span span, JsonWriter json) throws IOException {
		json.name("file").value(file);
		json.name("line").value(span.line());
		json.name("column").value(span.column());
	}
}
