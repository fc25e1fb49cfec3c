package cymru.canfod.workbench.explorer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cymru.canfod.dsl.ide.read.VerdictWords;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Declarations;
import cymru.canfod.tally.VerdictCode;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Prose;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.Placed.Place;
import cymru.canfod.workbench.Messages;

/** Makes the lines of the Reviews view from what a review says; runs outside the UI thread. */
final class ReviewEntries {

	private final OpenReview review;
	private final Language language;
	private final Declarations declared;
	private final Map<String, List<CheckedClaim>> claims;
	/** Whom somebody has visited, or in a review of websites alone, whose websites were looked at. */
	private final Set<String> seen;
	private final Messages seenOf;
	private final String root;

	private ReviewEntries(OpenReview review, Language language) {
		this.review = review;
		this.language = language;
		declared = review.review().declarations();
		claims = review.review().claims().stream().collect(Collectors.groupingBy(claim -> claim.owner().name().id()));
		boolean onlyWebsites = declared.isOfWebsitesAlone();
		seen = (onlyWebsites ? declared.websites().stream().map(look -> look.fact().provider()) : declared.visits().stream().map(visit -> visit.fact().provider())).map(Name::id)
				.collect(Collectors.toSet());
		seenOf = onlyWebsites ? Messages.LOOKED_OF : Messages.VISITED_OF;
		root = review.project().getName() + "/";
	}

	/** The review as a line, with all that it holds below. */
	static Entry of(OpenReview review, Language language) {
		return new ReviewEntries(review, language).entry();
	}

	private Entry entry() {
		List<Entry> parts = new ArrayList<>();
		add(parts, Messages.CHAPTERS, "chapter", declared.chapters().size(), chapters());
		add(parts, Messages.RECOMMENDATIONS, "finding", declared.recommendations().size(), written(declared.recommendations().values(), "finding"));
		add(parts, Messages.PROVIDERS, "providers", declared.providers().size(), kinds());
		add(parts, Messages.THEMES, "theme", declared.themes().size(), themes());
		add(parts, Messages.FILES, "file", review.review().files().size(), files());
		var frame = declared.frame().map(f -> new Place(review, f.file(), f.fact().name().span()));
		// Its folder: copies of a review have the same title and the same short name.
		return new Entry(root, review.title(language), review.project().getName(), "review", frame, parts);
	}

	private void add(List<Entry> parts, Messages title, String icon, int number, List<Entry> children) {
		if (!children.isEmpty()) {
			parts.add(new Entry(root + title, title.text(), Integer.toString(number), icon, Optional.empty(), children));
		}
	}

	private List<Entry> chapters() {
		Map<String, List<Entry>> findings = new LinkedHashMap<>();
		declared.chapters().keySet().forEach(id -> findings.put(id, new ArrayList<>()));
		declared.findings().values().forEach(finding -> in(findings, finding.fact().chapter()).add(written(finding, "finding")));
		declared.cameos().values().forEach(cameo -> in(findings, cameo.fact().chapter()).add(written(cameo, "provider")));
		declared.sections().values().forEach(section -> in(findings, section.fact().chapter()).add(written(section, "notes")));
		List<Entry> chapters = new ArrayList<>();
		findings.forEach((id, entries) -> {
			var chapter = Optional.ofNullable(declared.chapters().get(id));
			String title = chapter.map(c -> c.fact().title().in(language)).orElse(id.isEmpty() ? Messages.NO_CHAPTER.text() : id);
			chapters.add(new Entry(root + "chapter/" + id, title, "", "chapter", chapter.map(c -> place(c.file(), c.fact().name())), entries));
		});
		return chapters;
	}

	private static List<Entry> in(Map<String, List<Entry>> findings, Optional<Name> chapter) {
		return findings.computeIfAbsent(chapter.map(Name::id).orElse(""), id -> new ArrayList<>());
	}

	private List<Entry> written(Collection<? extends Declaration<? extends Fact.Written>> elements, String icon) {
		return elements.stream().map(element -> written(element, icon)).toList();
	}

	private Entry written(Declaration<? extends Fact.Written> element, String icon) {
		Name name = element.fact().name();
		String words = switch (element.fact()) {
			case Fact.Cameo cameo -> cameo.title().in(language);
			case Fact.Section section -> section.title().in(language);
			case Fact.Finding finding -> beginning(finding.prose());
			case Fact.Recommendation recommendation -> beginning(recommendation.prose());
		};
		return new Entry(root + "text/" + name.id(), signs(name.id()) + name.id() + "  " + words, "", icon, Optional.of(place(element.file(), name)), List.of());
	}

	/** The verdicts that are not "holds", each once. */
	private String signs(String id) {
		String signs = claims.getOrDefault(id, List.of()).stream().map(claim -> claim.verdict().code()).filter(code -> code != VerdictCode.HOLDS).distinct()
				.map(VerdictWords::sign).collect(Collectors.joining());
		return signs.isEmpty() ? "" : signs + " ";
	}

	private String beginning(Prose prose) {
		List<Prose.Paragraph> paragraphs = prose.in(language).isEmpty() ? prose.english() : prose.in(language);
		String text = paragraphs.isEmpty() ? "" : paragraphs.get(0).printed();
		return text.length() > 80 ? text.substring(0, 80).strip() + "\u2026" : text;
	}

	private List<Entry> kinds() {
		Map<String, List<Entry>> providers = new LinkedHashMap<>();
		Map<String, Integer> numbers = new HashMap<>();
		declared.providers().values().forEach(provider -> {
			String kind = provider.fact().kind().id();
			boolean isSeen = seen.contains(provider.fact().name().id());
			providers.computeIfAbsent(kind, k -> new ArrayList<>()).add(provider(provider, isSeen));
			numbers.merge(kind, isSeen ? 1 : 0, Integer::sum);
		});
		List<Entry> kinds = new ArrayList<>();
		providers.forEach((kind, entries) -> {
			var label = Optional.ofNullable(declared.kinds().get(kind)).map(k -> k.fact().label().in(language)).orElse(kind);
			kinds.add(new Entry(root + "kind/" + kind, label, seenOf.text(numbers.get(kind), entries.size()), "providers", Optional.empty(), entries));
		});
		return kinds;
	}

	private Entry provider(Declaration<Fact.Provider> provider, boolean isSeen) {
		Name name = provider.fact().name();
		var heard = declared.visits().stream().filter(visit -> visit.fact().provider().id().equals(name.id()))
				.map(visit -> day("visit", Messages.VISIT_ON, visit.fact().provider(), visit.fact().date(), place(visit.file(), visit.fact().provider())));
		var looked = declared.websites().stream().filter(website -> website.fact().provider().id().equals(name.id()))
				.map(website -> day("website", Messages.WEBSITE_ON, website.fact().provider(), website.fact().date(), whole(website.file())));
		return new Entry(root + "provider/" + name.id(), (isSeen ? "\u25cf " : "\u25cb ") + name.id() + "  " + provider.fact().title().printed(), "", "provider",
				Optional.of(place(provider.file(), name)), Stream.concat(heard, looked).toList());
	}

	/**
	 * What happened with a provider on a day.
	 *
	 * @param what visit or website: also the name of its picture
	 */
	private Entry day(String what, Messages words, Name provider, Name date, Place place) {
		return new Entry(root + what + '/' + provider.id() + '/' + date.id(), words.text(date.id()), "", what, Optional.of(place), List.of());
	}

	private List<Entry> themes() {
		return declared.themes().values().stream().map(theme -> {
			List<Entry> propositions = theme.fact().propositions().stream().map(proposition -> new Entry(root + "proposition/" + proposition.name().id(),
					proposition.text().in(language), proposition.name().id(), "proposition", Optional.of(place(theme.file(), proposition.name())), List.of())).toList();
			return new Entry(root + "theme/" + theme.fact().name().id(), theme.fact().title().in(language), Integer.toString(propositions.size()), "theme",
					Optional.of(place(theme.file(), theme.fact().name())), propositions);
		}).toList();
	}

	private List<Entry> files() {
		return review.review().files().stream().map(FileFacts::path)
				.map(path -> new Entry(root + "file/" + path, path, "", "canfod-file", Optional.of(whole(path)), List.of())).toList();
	}

	private Place whole(String file) {
		return new Place(review, file, Span.FILE_START);
	}

	private Place place(String file, Name name) {
		return new Place(review, file, name.span());
	}
}
