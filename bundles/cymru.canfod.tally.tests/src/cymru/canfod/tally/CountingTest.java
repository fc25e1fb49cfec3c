package cymru.canfod.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Fact;

/** Counts against a second way of counting that goes through all facts for every provider, with words in place of numbers. */
class CountingTest {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void countsWhatGoingThroughAllFactsCounts(long seed) {
		RandomReview random = new RandomReview(seed, 20, 6);
		Review review = Reviews.of(random.files(0, 0).stream().map(file -> FactsText.file(file[0], file[1])).toList(), List.of());
		for (String population : List.of("providers", "primary", "schools where not region r1", "welsh")) {
			for (int i = 0; i < 40; i++) {
				String source = random.expression(3);
				if (!source.contains("p6")) {
					Expression expression = ProseText.expression(source);
					Count count = review.count(ProseText.population(new Tokens(population)), expression);
					assertEquals(slowly(review, review.members(ProseText.population(new Tokens(population))), expression), spelled(count), source);
				}
			}
		}
	}

	private static String spelled(Count count) {
		StringBuilder spelled = new StringBuilder();
		count.answers().forEach(answer -> spelled.append(answer.provider()).append(' ').append(switch (answer.outcome()) {
			case YES -> "T";
			case NO -> "F";
			case MIXED -> "M";
			case UNCLEAR, CANNOT_TELL, NOT_APPLICABLE, NOT_ASKED, NOT_LOOKED_AT -> "none";
		}).append('\n'));
		int none = count.unclear() + count.cannotTell() + count.notApplicable() + count.notAsked();
		return spelled.append(count.yes()).append(' ').append(count.no()).append(' ').append(count.mixed()).append(' ').append(none).append(" of ")
				.append(count.members()).toString();
	}

	private static String slowly(Review review, List<String> members, Expression expression) {
		StringBuilder spelled = new StringBuilder();
		List<String> values = members.stream().map(provider -> truth(review, provider, expression)).toList();
		for (int i = 0; i < members.size(); i++) {
			spelled.append(members.get(i)).append(' ').append(values.get(i)).append('\n');
		}
		for (String value : List.of("T", "F", "M", "none")) {
			spelled.append(values.stream().filter(value::equals).count()).append(value.equals("none") ? " of " : " ");
		}
		return spelled.append(members.size()).toString();
	}

	private static String truth(Review review, String provider, Expression expression) {
		return switch (expression) {
			case Expression.Of(var name) -> stance(review, provider, name.id());
			case Expression.Not(var operand) -> switch (truth(review, provider, operand)) {
				case "T" -> "F";
				case "F" -> "T";
				case String other -> other;
			};
			case Expression.And(var operands) -> first(operands.stream().map(operand -> truth(review, provider, operand)).toList(), "F", "none", "M", "T");
			case Expression.Or(var operands) -> first(operands.stream().map(operand -> truth(review, provider, operand)).toList(), "T", "none", "M", "F");
		};
	}

	private static String first(List<String> values, String... order) {
		for (String value : order) {
			if (values.contains(value)) {
				return value;
			}
		}
		throw new IllegalArgumentException("no operand");
	}

	private static String stance(Review review, String provider, String question) {
		List<Fact.Visit> visits = review.declarations().visits().stream().map(Declaration::fact).filter(visit -> visit.provider().id().equals(provider))
				.toList();
		Optional<String> settled = visits.stream().filter(visit -> visit.judgements().stream().anyMatch(said -> said.proposition().id().equals(question)))
				.map(visit -> visit.date().id()).sorted((one, other) -> other.compareTo(one)).findFirst();
		if (settled.isPresent()) {
			List<String> stances = visits.stream().filter(visit -> visit.date().id().equals(settled.get())).flatMap(visit -> visit.judgements().stream())
					.filter(said -> said.proposition().id().equals(question)).map(said -> said.stance().name()).distinct().toList();
			return stances.size() > 1 ? "M" : word(stances.getFirst());
		}
		List<String> voices = Stream.concat(
				visits.stream().flatMap(visit -> visit.passages().stream()).flatMap(passage -> passage.codings().stream())
						.filter(coding -> coding.proposition().id().equals(question)).map(coding -> coding.stance().name()),
				review.declarations().websites().stream().map(Declaration::fact).filter(website -> website.provider().id().equals(provider))
						.flatMap(website -> website.answers().stream()).filter(answer -> answer.criterion().id().equals(question))
						.map(answer -> answer.outcome().orElseThrow().name()))
				.map(CountingTest::word).distinct().toList();
		return voices.contains("M") || voices.contains("T") && voices.contains("F") ? "M"
				: voices.contains("T") ? "T" : voices.contains("F") ? "F" : "none";
	}

	private static String word(String stance) {
		return switch (stance) {
			case "YES" -> "T";
			case "NO" -> "F";
			case "MIXED" -> "M";
			default -> "none";
		};
	}
}
