package cymru.canfod.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.api.Test;

import cymru.canfod.model.Claim;
import cymru.canfod.model.EvidenceFile;
import cymru.canfod.model.Finding;
import cymru.canfod.model.Provider;
import cymru.canfod.model.Stance;
import cymru.canfod.model.StatementReference;
import cymru.canfod.model.Theme;
import cymru.canfod.model.Visit;

/** The files as EMF resources: references across files, and writing a changed model back. */
class ResourcesTest {

	private static final String FRAME = """
			theme definitions "Definitions"
			  proposition secure-definition "has a secure understanding"   asked of schools
			provider S01 "Ysgol Enghraifft" primary in Gwynedd
			group schools "schools" / "ysgolion" = primary
			kind primary "primary schools"
			""";

	private static final String VISIT = """
			// what we heard
			visit S01   on 2023-02-14 with alnco /* and nobody else */
			  alnco "Mae'n glir."   // exactly
			    yes   secure-definition

			  judgement secure-definition no "why"
			""";

	private static final String CHECKLIST = """
			checklist web "Web" / "Gwe"
			  criterion home   "home"  // before all sections
			  // what is explained
			  criteria told "Explained" / "Wedi'i esbonio"
			    criterion tribunal "tribunal" yes-no /* by name */
			  criteria clicks "Clicks"
			    criterion clicks "clicks" count
			section summary executive-summary "Summary"
			  "Text."
			""";

	private static final String FINDINGS = """
			finding D1
			  "[Many schools](schools: secure-definition) [sic] \\"x\\" ..."
			""";

	private final XtextResourceSet resources = CanfodLanguage.injector().getInstance(XtextResourceSet.class);

	@Test
	void referencesGoAcrossFiles() {
		EvidenceFile frame = load("review.canfod", FRAME);
		var visit = (Visit) load("visits/S01.canfod", VISIT).getElements().get(0);
		var claim = (Claim) ((Finding) load("findings/f.canfod", FINDINGS).getElements().get(0)).getProse().getEnglish().get(0).getSegments().get(1);
		var proposition = ((Theme) frame.getElements().get(0)).getPropositions().get(0);
		assertSame(frame.getElements().get(1), visit.getProvider());
		assertSame(proposition, visit.getPassages().get(0).getCodings().get(0).getPropositions().get(0));
		assertSame(frame.getElements().get(2), claim.getCounted().getPopulation());
		assertSame(proposition, ((StatementReference) claim.getExpression()).getStatement());
		assertSame(frame.getElements().get(3), ((Provider) frame.getElements().get(1)).getKind());
	}

	@Test
	void unknownReferencesAreLeftToTheTally() {
		EvidenceFile visit = load("v.canfod", VISIT);
		assertTrue(((Visit) visit.getElements().get(0)).getProvider().eIsProxy());
		assertEquals(0, visit.eResource().getErrors().size());
	}

	@Test
	void aChangedModelIsWrittenBackWithCommentsAndOrderAlone() {
		load("review.canfod", FRAME);
		EvidenceFile file = load("v.canfod", VISIT);
		var visit = (Visit) file.getElements().get(0);
		visit.getPassages().get(0).getCodings().get(0).setStance(Stance.MIXED);
		assertEquals(VISIT.replace("yes   ", "mixed   "), written(file));
	}

	@Test
	void anUnchangedModelIsWrittenBackAsItWas() {
		for (String source : new String[] { FRAME, VISIT, CHECKLIST, FINDINGS }) {
			assertEquals(source, written(load(source.hashCode() + ".canfod", source)));
		}
	}

	@Test
	void damageIsAnErrorOfTheResource() {
		assertFalse(load("d.canfod", VISIT.replace("judgement", "jud?ement")).eResource().getErrors().isEmpty());
	}

	private static String written(EvidenceFile file) {
		return CanfodLanguage.injector().getInstance(ISerializer.class).serialize(file);
	}

	private EvidenceFile load(String path, String source) {
		Resource resource = resources.createResource(URI.createURI("memory:/" + path));
		try {
			resource.load(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)), Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return (EvidenceFile) resource.getContents().get(0);
	}
}
