package cymru.canfod.workbench.perspectives;

/** The ids of the three perspectives, one for each job, and of the views in them. */
public final class Perspectives {

	public static final String VISIT = "cymru.canfod.workbench.perspectives.visit";
	public static final String REVIEW = "cymru.canfod.workbench.perspectives.review";
	public static final String PUBLICATION = "cymru.canfod.workbench.perspectives.publication";

	static final String EXPLORER = "cymru.canfod.workbench.explorer";
	static final String PROVIDERS = "cymru.canfod.workbench.providers";
	static final String PUBLICATION_VIEW = "cymru.canfod.workbench.publication";
	static final String EVIDENCE = "cymru.canfod.workbench.evidence";
	static final String OUTLINE = "cymru.canfod.workbench.outline";
	static final String CLAIMS = "cymru.canfod.workbench.claims";
	static final String PROPOSALS = "cymru.canfod.website.ui.proposals";
	static final String PROBLEMS = "cymru.canfod.workbench.problems";

	private Perspectives() {
	}
}
