package cymru.canfod.search.ui.view;

/** How hits are shown. */
enum Shape {
	/** By review and provider, below each other. */
	TREE,
	/** One row for each hit. */
	TABLE,
	/** One row for each place that was found, with what stands before and behind it. */
	IN_CONTEXT
}
