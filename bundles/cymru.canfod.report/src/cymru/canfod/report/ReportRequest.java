package cymru.canfod.report;

import java.nio.file.Path;
import java.util.Set;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Review;

/**
 * Which report to write.
 *
 * @param output the folder to write to; made if it is not there
 * @param draft whether to write a report, labelled as a draft, even when files of the review could not be read in full
 * @param trace whether to add the annex with the evidence behind each claim
 */
public record ReportRequest(Review review, Path output, Set<Format> formats, Set<Language> languages, boolean draft, boolean trace) {

	public ReportRequest {
		formats = Set.copyOf(formats);
		languages = Set.copyOf(languages);
	}
}
