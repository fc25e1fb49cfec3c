package cymru.canfod.dsl.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.ide.assist.Completion;
import cymru.canfod.dsl.ide.assist.Proposal;
import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.Token;
import cymru.canfod.dsl.ide.text.Tokens;
import cymru.canfod.quantifier.Language;

/** A small review to write specifications on: some files that are always there, and one with a mark ({@code |}) where the caret is. */
final class Sheet implements AutoCloseable {

	static final String FRAME = """
			review small "A small review" / "Adolygiad bach"
			  scheme estyn-2023
			theme t "Theme" / "Thema"
			  proposition secure "is secure" / "yn sicr" asked of schools
			  proposition clear "is clear" / "yn glir"
			chapter c "Chapter" / "Pennod"
			provider S1 "Ysgol Un" primary in Gwynedd region north medium welsh
			provider S2 "Ysgol Dau" primary in Powys region mid medium english
			provider S3 "Ysgol Tri" primary in Gwynedd region north medium welsh
			provider S4 "Ysgol Pedwar" secondary in Powys region mid medium english
			provider A1 "Cyngor Un" local-authority
			group schools "schools" / "ysgolion" = primary, secondary
			group authorities "local authorities" / "awdurdodau lleol" = local-authority
			""";

	/** S1 to S3 are secure, S4 is not; nobody was asked whether it is clear. */
	static final String VISITS = """
			visit S1 on 2023-02-01 face-to-face in welsh by inspector-1 with head
			  head "Yes."
			    yes secure
			visit S2 on 2023-02-02 online in english by inspector-2 with head
			  head "Yes, too."
			    yes secure
			visit S3 on 2023-02-03 by inspector-1 with head
			  head "Sure."
			    yes secure
			visit S4 on 2023-02-04 by inspector-1 with head
			  head "Not at all."
			    no secure
			""";

	private final ReviewSession session;
	private final Map<String, String> written = new LinkedHashMap<>();

	/** The sheet in an empty folder. */
	Sheet(Path folder) throws IOException {
		put(folder, "review.canfod", FRAME);
		put(folder, "visits.canfod", VISITS);
		session = new ReviewSession(folder, new FileReader());
		session.read(new NullProgressMonitor()).join();
	}

	private void put(Path folder, String path, String text) throws IOException {
		Files.writeString(folder.resolve(path), text);
		written.put(path, text);
	}

	ReviewSession session() {
		return session;
	}

	String written(String path) {
		return written.getOrDefault(path, "");
	}

	/** A text and the place of the mark in it, which is not part of it. */
	record Marked(Source source, int caret) {

		List<Token> tokens() {
			return Tokens.of(source.text());
		}

		List<Proposal> proposals() {
			return new Completion(source, tokens(), Language.ENGLISH).at(caret);
		}

		/** The text after the first proposal with that label. */
		String completedWith(String label) {
			var proposal = proposals().stream().filter(p -> p.label().equals(label)).findFirst().orElseThrow(() -> new AssertionError(
					label + " is not among " + proposals().stream().map(Proposal::label).toList()));
			return new StringBuilder(source.text()).replace(proposal.offset(), proposal.offset() + proposal.length(), proposal.text()).toString();
		}
	}

	/** A file of its own beside the others. */
	Marked mark(String text) {
		return mark("sheet.canfod", text);
	}

	/** The file with that path. */
	Marked mark(String path, String text) {
		int caret = text.indexOf('|');
		return new Marked(session.source(path, text.replace("|", "")), caret);
	}

	@Override
	public void close() {
		session.close();
	}
}
