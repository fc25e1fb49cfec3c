package cymru.canfod.exchange;

/** The titles of the columns that are no criteria, in files as Canfod writes them. They are the same in all languages, as ids are. */
final class Columns {

	static final String PROVIDER = "provider";
	static final String NAME = "name";
	static final String KIND = "kind";
	static final String REGION = "region";
	static final String DATE = "date";
	static final String INSPECTOR = "inspector";
	static final String CHECKLIST = "checklist";
	static final String SECTION = "section";
	static final String CRITERION = "criterion";
	static final String TEXT = "text";
	static final String ANSWER = "answer";
	static final String ADDRESS = "address";
	static final String NOTE = "note";
	static final String ACCEPTED_BY = "accepted-by";
	static final String SETTLES = "settles";

	private Columns() {
	}
}
