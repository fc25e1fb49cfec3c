package cymru.canfod.dsl.ide.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import cymru.canfod.tally.Review;

/** Lists providers by their names. */
final class Names {

	private static final int MOST = 12;

	private Names() {
	}

	static String listed(List<String> providers, Review review) {
		return providers.stream().limit(MOST).map(id -> one(id, review)).collect(Collectors.joining(", "))
				+ (providers.size() > MOST ? ", … (+" + (providers.size() - MOST) + ")" : "");
	}

	static String one(String provider, Review review) {
		return Optional.ofNullable(review.declarations().providers().get(provider)).map(d -> d.fact().title().printed()).orElse(provider);
	}
}
