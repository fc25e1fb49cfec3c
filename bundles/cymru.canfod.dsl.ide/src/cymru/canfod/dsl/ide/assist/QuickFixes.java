package cymru.canfod.dsl.ide.assist;

import java.util.List;
import java.util.stream.Stream;

import cymru.canfod.dsl.ide.Message;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Fix;
import cymru.canfod.tally.Issue;
import cymru.canfod.tally.IssueCode;

/** Offers ways to put the issues of a file right. */
public final class QuickFixes {

	private static final int LONGEST_WORDS = 60;

	private final Source source;
	private final Language language;

	/**
	 * For a text.
	 *
	 * @param language of the interface
	 */
	public QuickFixes(Source source, Language language) {
		this.source = source;
		this.language = language;
	}

	/** The fixes for all issues of the file whose place the offset touches, each once. */
	public List<QuickFix> at(int offset) {
		return source.review().issues(source.path()).stream().filter(i -> i.span().touches(offset)).flatMap(i -> of(i).stream()).distinct().toList();
	}

	/** The fixes for an issue of the file, the best first; none when only its writer can tell what was meant. */
	public List<QuickFix> of(Issue issue) {
		var known = issue.fixes().stream().map(this::fix);
		var free = issue.code() == IssueCode.DUPLICATE_ID ? new FreeId(source).near(issue.span()).map(this::rename).stream() : Stream.<QuickFix>empty();
		return Stream.concat(known, free).toList();
	}

	private QuickFix fix(Fix fix) {
		var label = Message.valueOf("FIX_" + fix.kind().name()).in(language, shortened(fix.replacement()));
		return new QuickFix(label, List.of(new TextEdit(source.path(), fix.span().offset(), fix.span().length(), fix.replacement())));
	}

	private QuickFix rename(TextEdit edit) {
		return new QuickFix(Message.FIX_RENAME.in(language, edit.text()), List.of(edit));
	}

	private static String shortened(String words) {
		var line = words.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS) + "…";
	}
}
