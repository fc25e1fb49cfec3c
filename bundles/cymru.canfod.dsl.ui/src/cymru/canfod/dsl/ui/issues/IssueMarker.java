package cymru.canfod.dsl.ui.issues;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;

import cymru.canfod.dsl.ui.Messages;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Issue;
import cymru.canfod.tally.IssueCode;
import cymru.canfod.tally.Severity;

/** An issue as the attributes of a marker. */
public final class IssueMarker {

	/** The type of the markers. */
	public static final String TYPE = "cymru.canfod.dsl.ui.issue";
	/** The issue's code. */
	public static final String CODE = "code";
	/** Whether there may be fixes. */
	static final String FIXABLE = "fixable";

	private IssueMarker() {
	}

	static Map<String, Object> attributes(Issue issue, Language language) {
		var attributes = new HashMap<String, Object>();
		attributes.put(CODE, issue.code().code());
		attributes.put(FIXABLE, !issue.fixes().isEmpty() || issue.code() == IssueCode.DUPLICATE_ID);
		attributes.put(IMarker.MESSAGE, issue.message(language));
		attributes.put(IMarker.SEVERITY, issue.severity() == Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING);
		attributes.put(IMarker.CHAR_START, issue.span().offset());
		attributes.put(IMarker.CHAR_END, issue.span().end());
		attributes.put(IMarker.LINE_NUMBER, issue.span().line());
		attributes.put(IMarker.LOCATION, NLS.bind(Messages.line, issue.span().line()));
		return attributes;
	}
}
