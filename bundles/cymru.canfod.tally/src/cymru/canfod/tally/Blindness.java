package cymru.canfod.tally;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cymru.canfod.tally.facts.Fact;

/**
 * Which looks at websites are kept from an inspector: several who look at one website do not see what the others say before all of them have answered
 * every criterion.
 */
public final class Blindness {

	private final Set<String> providers;
	private final Set<Fact.Website> hidden;

	private Blindness(Review review, String inspector, Predicate<Looks> concerns) {
		var undone = Looks.of(review).stream().filter(looks -> !looks.isComplete()).filter(concerns).toList();
		providers = undone.stream().map(Looks::provider).collect(Collectors.toSet());
		var ids = undone.stream().map(looks -> looks.provider() + ' ' + looks.checklist().fact().name().id()).collect(Collectors.toSet());
		hidden = review.declarations().websites().stream().map(Declaration::fact).filter(look -> !isBy(inspector, look))
				.filter(look -> ids.contains(look.provider().id() + ' ' + look.checklist().map(name -> name.id()).orElse(""))).collect(Collectors.toSet());
	}

	/**
	 * For an inspector at work: nothing is kept back of websites that only others look at.
	 *
	 * @param inspector code of whoever wants to see; empty sees all
	 */
	public static Blindness of(Review review, String inspector) {
		return new Blindness(review, inspector, looks -> looks.looks().stream().anyMatch(look -> isBy(inspector, look.fact())));
	}

	/**
	 * For what leaves the review and may come into any inspector's hands: whatever is not done is kept back.
	 *
	 * @param inspector whose own looks are not, or empty
	 */
	public static Blindness ofAnybody(Review review, String inspector) {
		return new Blindness(review, inspector, looks -> true);
	}

	/** Whether others' answers for the website of a provider are kept back. */
	public boolean covers(String provider) {
		return providers.contains(provider);
	}

	/** Whether a look is kept back. */
	public boolean hides(Fact.Website look) {
		return hidden.contains(look);
	}

	/** How many looks are kept back. */
	public int size() {
		return hidden.size();
	}

	private static boolean isBy(String inspector, Fact.Website look) {
		return look.inspectors().stream().anyMatch(by -> by.id().equals(inspector));
	}
}
