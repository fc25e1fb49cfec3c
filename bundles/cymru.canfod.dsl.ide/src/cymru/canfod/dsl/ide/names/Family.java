package cymru.canfod.dsl.ide.names;

/** Ids that share one space: within a family an id stands for one thing. */
public enum Family {
	REVIEW, SCHEME, TERM, THEME,
	/** Propositions and criteria. */
	STATEMENT,
	PROVIDER,
	/** Groups and kinds of provider. */
	POPULATION,
	CHECKLIST, CHAPTER,
	/** Findings, recommendations, cameos, sections and tables. */
	WRITTEN
}
