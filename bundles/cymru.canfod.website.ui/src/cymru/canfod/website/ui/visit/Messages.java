package cymru.canfod.website.ui.visit;

import cymru.canfod.ui.Words;

/** What is shown before, while and after websites are visited. */
enum Messages implements Words {
	TITLE, TEXT, FIELD_REVIEW_SITES, OFFLINE, CONTACT, CONTACT_HINT, ALL, NONE, NO_CHECKLIST, NO_SITES, CHOOSE, CONTACT_WRONG, VISITING, VISITING_ONE, DONE, DONE_ONE, STOPPED, SOME_FAILED,
	SHOW, NOT_KEPT
}
