package cymru.canfod.website.ui.answers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.dsl.ide.write.Said;
import cymru.canfod.dsl.ide.write.Settling;
import cymru.canfod.dsl.ui.change.Change;
import cymru.canfod.tally.Looks;
import cymru.canfod.tally.Review;

/**
 * What a difference of two looks is settled as.
 *
 * @param said empty takes the judgement back
 */
public record Settlement(Looks looks, Looks.Compared compared, Optional<Said> said) {

	/** All of them as one change. */
	public static Change all(List<Settlement> settlements) {
		return new Change() {
			@Override
			public Set<String> paths(Review review) {
				return settlements.stream().map(one -> Settling.into(one.looks, one.compared).file()).collect(Collectors.toSet());
			}

			@Override
			public List<TextEdit> edits(Review review, Function<String, Source> sources) {
				return settlements.stream().flatMap(one -> Settling.of(sources, one.looks, one.compared, one.said).stream()).toList();
			}
		};
	}
}
