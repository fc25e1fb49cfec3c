package cymru.canfod.website.ui.reconcile;

import cymru.canfod.ui.Words;

/** What is shown where answers are reconciled. */
enum Messages implements Words {
	NO_REVIEW, NO_REVIEW_TEXT, NOTHING, NOTHING_TEXT, SUMMARY, AGREEING_TOO, COLUMN_WEBSITE, COLUMN_CRITERION, COLUMN_ANSWERS, COLUMN_SETTLED, SAID_BY, WAITING, TAKE_FIRST, TAKE_SECOND,
	SAY_YES, SAY_NO, TAKE_BACK, STEP
}
