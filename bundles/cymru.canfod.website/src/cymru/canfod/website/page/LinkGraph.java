package cymru.canfod.website.page;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which page of a site leads to which; how many clicks each is from the home page. */
public final class LinkGraph {
	private final Map<URI, Set<URI>> links = new LinkedHashMap<>();
	private final Map<URI, Set<URI>> shown = new LinkedHashMap<>();
	private final Map<URI, URI> redirects = new LinkedHashMap<>();

	/** Adds a link of a page; what is shown as a part of the page costs no click. */
	void link(URI from, URI to, boolean isShown) {
		(isShown ? shown : links).computeIfAbsent(from, page -> new LinkedHashSet<>()).add(to);
	}

	/** Says that an address sends its readers on, which costs them no click. */
	void redirect(URI from, URI to) {
		redirects.put(from, to);
	}

	/** Where an address sends its readers on to, in one step. */
	public Optional<URI> redirectOf(URI uri) {
		return Optional.ofNullable(redirects.get(uri));
	}

	/** The clicks to every address that can be reached from this one, nearest first. */
	public Map<URI, Integer> clicksFrom(URI home) {
		Map<URI, Integer> clicks = new LinkedHashMap<>();
		Deque<Step> next = new ArrayDeque<>(List.of(new Step(home, 0)));
		while (!next.isEmpty()) {
			Step step = next.removeFirst();
			if (clicks.containsKey(step.to)) {
				continue;
			}
			clicks.put(step.to, step.clicks);
			redirectOf(step.to).ifPresent(onward -> next.addFirst(new Step(onward, step.clicks)));
			shown.getOrDefault(step.to, Set.of()).forEach(target -> next.addFirst(new Step(target, step.clicks)));
			links.getOrDefault(step.to, Set.of()).forEach(target -> next.addLast(new Step(target, step.clicks + 1)));
		}
		return clicks;
	}

	private record Step(URI to, int clicks) {
	}
}
