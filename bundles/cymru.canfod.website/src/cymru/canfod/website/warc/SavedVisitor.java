package cymru.canfod.website.warc;

import java.net.URI;

import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.fetch.Exchange;

/** Is told what a file holds, in the order in which it was saved. */
public interface SavedVisitor {
	/** The address that the visit began at. */
	void began(URI home);

	/** An answer. */
	void answered(Exchange exchange);

	/** Something that could not be had. */
	void noted(CrawlNote note);

	/** The visit came to its own end. */
	void ended();
}
