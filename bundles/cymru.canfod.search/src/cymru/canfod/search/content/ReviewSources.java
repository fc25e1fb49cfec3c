package cymru.canfod.search.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.Entry;
import cymru.canfod.search.index.Source;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.NotesFacts;

/** What can be found in the files of a review: passages, notes, what was seen on websites, the text of the report, and documents beside it. */
public final class ReviewSources {

	private final Review review;
	private final Surroundings surroundings;

	private final FolderSources folder;

	/** @param root the review folder */
	public ReviewSources(Review review, Path root) {
		this.review = review;
		surroundings = new Surroundings(review);
		folder = new FolderSources(root, surroundings);
	}

	/**
	 * Of all files, in the order of their paths, of the notes that visits name, of documents and of saved websites.
	 *
	 * @throws IOException when a folder cannot be listed; what is wrong with single files shows when they are indexed
	 */
	public List<Source> all() throws IOException {
		List<Source> sources = new ArrayList<>();
		review.files().forEach(file -> sources.add(file(file)));
		review.notes().stream().filter(notes -> notes.state() == NotesFacts.State.FOUND).forEach(notes -> sources.add(notes(notes)));
		sources.addAll(folder.all());
		return List.copyOf(sources);
	}

	/** Of the file of the review, or the notes, with that path; nothing when there is none. */
	public Optional<Source> of(String path) {
		return review.file(path).map(this::file).or(() -> review.notes().stream().filter(notes -> notes.path().equals(path) && notes.state() == NotesFacts.State.FOUND).findFirst().map(this::notes));
	}

	/** Of one file. */
	public Source file(FileFacts file) {
		List<Entry> entries = new ArrayList<>();
		EvidenceEntries evidence = new EvidenceEntries(file.path(), surroundings);
		ReportEntries report = new ReportEntries(file.path(), surroundings);
		for (Fact fact : file.elements()) {
			switch (fact) {
			case Fact.Visit visit -> entries.addAll(evidence.visit(visit));
			case Fact.Website website -> entries.addAll(evidence.website(website));
			case Fact.Proposals proposals -> entries.addAll(evidence.proposals(proposals));
			case Fact.Written written -> entries.addAll(report.written(written));
			default -> { /* what was asked, of whom, and how it is counted: nothing that anyone said */ }
			}
		}
		return Source.of(file.path(), List.copyOf(entries));
	}

	/** Of the notes of one or more visits. */
	public Source notes(NotesFacts notes) {
		List<Fact.Visit> visits = surroundings.visitsWith(notes.path());
		Map<Attribute, List<String>> values = new LinkedHashMap<>();
		visits.forEach(visit -> surroundings.visit(visit).forEach((attribute, all) -> values.merge(attribute, all, Surroundings::both)));
		List<NotedPassage> passages = visits.stream().flatMap(visit -> visit.passages().stream()).map(NotedPassage::of).toList();
		List<Entry> entries = Paragraphs.of(notes.text()).stream().filter(Paragraphs.Paragraph::saysSomething)
				.map(paragraph -> paragraph.entry(notes.path(), values, NotedPassage.codedIn(paragraph.text(), passages), surroundings.language(visits))).toList();
		return Source.of(notes.path(), entries);
	}
}
