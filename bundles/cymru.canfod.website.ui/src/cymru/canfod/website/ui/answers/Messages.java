package cymru.canfod.website.ui.answers;

import cymru.canfod.ui.Words;

/** What is shown of answers. */
enum Messages implements Words {
	YES, NO, CANNOT_TELL, NOT_APPLICABLE, NOT_LOOKED_AT, WRITING, NOT_WRITTEN
}
