package cymru.canfod.website.ui.matrix;

/** What the matrix shows of the providers. */
enum Subject {
	WEBSITES, INTERVIEWS
}
