package cymru.canfod.search.ui.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Found;
import cymru.canfod.search.ui.find.Found.Why;
import cymru.canfod.search.ui.find.HitWords;

/** Puts what was found into lines. */
final class Lines {

	/** So much is shown on either side of a place. */
	private static final int WIDTH = 90;

	private Lines() {
	}

	static List<Line> of(List<Found> found, Shape shape) {
		return switch (shape) {
			case TREE -> tree(found);
			case TABLE -> found.stream().map(Line::of).toList();
			case IN_CONTEXT -> found.stream().flatMap(Lines::places).toList();
		};
	}

	/** All lines that go somewhere, in their order. */
	static List<Line> hits(List<Line> lines) {
		return lines.stream().flatMap(line -> line.found().isPresent() ? Stream.of(line) : hits(line.children()).stream()).toList();
	}

	/** All lines, each before what stands below it. */
	static Stream<Line> all(List<Line> lines) {
		return lines.stream().flatMap(line -> Stream.concat(Stream.of(line), all(line.children())));
	}

	private static Stream<Line> places(Found found) {
		var places = found.hit().inContext(WIDTH);
		return places.isEmpty() ? Stream.of(Line.of(found))
				: IntStream.range(0, places.size()).mapToObj(i -> new Line(found.key() + '\n' + i, "", Optional.of(found), Optional.of(places.get(i)), List.of()));
	}

	/** Whatever was looked in is named, also where all that was found stands in one of several reviews. */
	private static List<Line> tree(List<Found> found) {
		boolean several = found.stream().anyMatch(each -> !each.from().isEmpty());
		boolean reasons = found.stream().anyMatch(each -> each.why() != Why.ASKED);
		return reasons ? by("", found, each -> each.why().name(), Lines::reason, (key, some) -> reviews(key, some, several)) : reviews("", found, several);
	}

	private static List<Line> reviews(String above, List<Found> found, boolean several) {
		return several ? by(above, found, each -> each.hit().review(), Found::from, Lines::providers) : providers(above, found);
	}

	/** What belongs to no provider is found below its file. */
	private static List<Line> providers(String above, List<Found> found) {
		return by(above, found, each -> each.hit().provider().isEmpty() ? file(each) : each.hit().provider(), each -> each.hit().provider().isEmpty() ? file(each) : HitWords.provider(each),
				(key, some) -> some.stream().map(Line::of).toList());
	}

	private static String file(Found found) {
		String file = found.hit().file();
		int page = file.indexOf('#');
		return page < 0 ? file : file.substring(0, page);
	}

	private static String reason(Found found) {
		return found.why() == Why.CODED ? Messages.SAID_CODED.text() : Messages.SAID_ALIKE.text();
	}

	private interface Below {
		List<Line> of(String key, List<Found> found);
	}

	private static List<Line> by(String above, List<Found> found, Function<Found, String> key, Function<Found, String> title, Below below) {
		Map<String, List<Found>> groups = new LinkedHashMap<>();
		found.forEach(each -> groups.computeIfAbsent(key.apply(each), first -> new ArrayList<>()).add(each));
		return groups.entrySet().stream().map(group -> {
			String path = above + '/' + group.getKey();
			String words = Messages.TITLE_AND_COUNT.text(title.apply(group.getValue().getFirst()), group.getValue().size());
			return new Line(path, words, Optional.empty(), Optional.empty(), below.of(path, group.getValue()));
		}).toList();
	}
}
