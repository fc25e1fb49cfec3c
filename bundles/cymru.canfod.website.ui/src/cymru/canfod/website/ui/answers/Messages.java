package cymru.canfod.website.ui.answers;

import cymru.canfod.ui.Words;

/** What is shown of answers. */
enum Messages implements Words {
	NOT_WRITTEN
}
