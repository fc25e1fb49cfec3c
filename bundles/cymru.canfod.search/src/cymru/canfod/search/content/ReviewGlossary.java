package cymru.canfod.search.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cymru.canfod.search.query.Glossary;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Text;

/** What the glossary of a review says to be the same; of a review that has none, that of the field. */
public final class ReviewGlossary {

	/** An abbreviation means its full form; any other entry is explained by what stands behind it. */
	private static final Pattern ABBREVIATION = Pattern.compile("\\S*\\p{Lu}\\S*\\p{Lu}\\S*");

	private ReviewGlossary() {
	}

	/** The terms of a review. */
	public static Glossary of(Review review) {
		List<Declaration<Fact.Glossary>> entries = review.declarations().glossary();
		return new Glossary(entries.isEmpty() ? ofTheField() : entries.stream().map(entry -> names(entry.fact())).filter(names -> names.size() > 1).toList());
	}

	private static List<String> names(Fact.Glossary entry) {
		List<String> names = new ArrayList<>();
		String english = entry.abbreviation().printed();
		boolean isAbbreviation = ABBREVIATION.matcher(english).matches();
		names.add(english);
		if (isAbbreviation) {
			names.add(entry.english().printed());
		}
		entry.welshAbbreviation().map(Text::printed).ifPresent(names::add);
		entry.welsh().filter(full -> isAbbreviation || entry.welshAbbreviation().isEmpty()).map(Text::printed).ifPresent(names::add);
		return names;
	}

	private static List<List<String>> ofTheField() {
		String file = "glossary.txt";
		try (InputStream in = Objects.requireNonNull(ReviewGlossary.class.getResourceAsStream(file), file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
					.map(line -> Stream.of(line.split("\\|")).map(String::strip).toList()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException("A bundle of Canfod itself cannot be read", e);
		}
	}
}
