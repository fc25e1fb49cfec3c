package cymru.canfod.gates;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrows between bundles only point down, and each library is seen only where it belongs. */
class ArchitectureTest {
	private static final String OWN = "cymru.canfod.";
	private static final String TESTS = ".tests";

	/** Every bundle, then what of Canfod it may use, then the libraries it may use as the start of their names. */
	private static final String MAY_USE = """
			quantifier  |                                                    |
			model       |                                                    | org.eclipse.emf
			tally       | model quantifier                                   |
			dsl         | model quantifier tally                             | org.eclipse.core.runtime org.eclipse.equinox.registry org.eclipse.xtext org.eclipse.xtend.lib org.eclipse.emf org.antlr org.apache.log4j com.google
			dsl.ide     | model quantifier tally dsl                         | org.eclipse.core.runtime org.eclipse.core.jobs org.eclipse.equinox.common org.osgi org.eclipse.xtext org.eclipse.emf org.antlr
			website     | model quantifier tally                             | org.eclipse.core.runtime org.eclipse.equinox org.jsoup org.netpreserve.jwarc org.apache.pdfbox
			exchange    | model quantifier tally                             | org.eclipse.core.runtime org.eclipse.equinox org.apache.commons org.apache.poi org.apache.xmlbeans org.apache.logging
			search      | quantifier tally website                           | org.eclipse.core.runtime org.eclipse.equinox.common org.apache.lucene org.jsoup org.apache.pdfbox
			report      | quantifier tally                                   | org.eclipse.core.runtime org.eclipse.birt org.eclipse.emf com.github.librepdf com.ibm.icu
			samples     |                                                    | org.eclipse.core.runtime
			samples.tests | quantifier tally dsl                             | org.eclipse.core.runtime
			cli         | quantifier tally model dsl dsl.ide report samples website search exchange | org.eclipse.core.runtime org.eclipse.equinox com.google.gson
			dsl.ui      | quantifier tally model dsl dsl.ide                 | org.eclipse org.osgi.service
			ui          | quantifier tally dsl.ide                           | org.eclipse org.osgi.service
			ui.testing  | ui dsl.ide                                         | org.eclipse org.opentest4j junit-
			website.ui  | quantifier tally dsl dsl.ide dsl.ui ui website exchange | org.eclipse org.osgi.service
			search.ui   | quantifier tally dsl.ide ui search                 | org.eclipse org.osgi.service
			report.ui   | quantifier tally dsl dsl.ide report ui             | org.eclipse org.osgi.service
			log4j       |                                                    | org.apache.logging.log4j
			addons.welsh |                                                    | org.eclipse.e4.ui.workbench.addons.swt
			commands.welsh |                                                    | org.eclipse.ui
			editors.welsh |                                                    | org.eclipse.ui.editors
			filebuffers.welsh |                                                    | org.eclipse.core.filebuffers
			filesystem.welsh |                                                    | org.eclipse.core.filesystem
			genericeditor.welsh |                                                    | org.eclipse.ui.genericeditor
			ide.welsh   |                                                    | org.eclipse.ui.ide
			jface.welsh |                                                    | org.eclipse.jface
			jface.text.welsh |                                                    | org.eclipse.jface.text
			nattable.welsh |                                                    | org.eclipse.nebula.widgets.nattable.core
			renderers.welsh |                                                    | org.eclipse.e4.ui.workbench.renderers.swt
			resources.welsh |                                                    | org.eclipse.core.resources
			text.welsh  |                                                    | org.eclipse.text
			texteditor.welsh |                                                    | org.eclipse.ui.workbench.texteditor
			windows.welsh |                                                    | org.eclipse.ui.workbench
			workbench   | quantifier tally model dsl dsl.ide dsl.ui ui samples | org.eclipse org.osgi
			""";
	/** Tests may also use these. */
	private static final List<String> TEST_LIBRARIES = List.of("junit-", "org.junit", "org.opentest4j", "org.hamcrest",
			"org.eclipse.xtext.testing", "org.eclipse.xtext.xbase.lib");
	/** Tests may take their reviews from the sample, and write them in the language. */
	private static final List<String> TEST_INPUT = List.of(OWN + "samples", OWN + "dsl", OWN + "ui.testing");
	/** What everybody may use: annotations that are gone at run time. */
	private static final String ANNOTATIONS = "org.eclipse.jdt.annotation";
	private static final Pattern BIRT = Pattern.compile("org\\.eclipse\\.birt.*|com\\.github\\.librepdf.*");

	private record Rule(List<String> own, List<String> libraries) {
		boolean allows(String needed) {
			return own.contains(needed) || libraries.stream().anyMatch(needed::startsWith) && !needed.startsWith(OWN);
		}
	}

	private static final Map<String, Rule> RULES = MAY_USE.lines().map(line -> line.split("\\|", -1))
			.collect(toMap(cells -> OWN + cells[0].strip(),
					cells -> new Rule(words(cells[1]).map(OWN::concat).toList(), words(cells[2]).toList())));

	@ParameterizedTest
	@MethodSource("cymru.canfod.gates.Sources#bundles")
	void arrowsPointDown(Path bundle) {
		BundleManifest manifest = Sources.manifest(bundle);
		boolean isTest = manifest.name().endsWith(TESTS);
		String tested = isTest ? manifest.name().substring(0, manifest.name().length() - TESTS.length()) : manifest.name();
		Rule rule = RULES.getOrDefault(manifest.name(), RULES.get(tested));
		assertFalse(rule == null, () -> manifest.name() + " has no row in the table: say what it may use");
		List<String> wrong = Stream.concat(manifest.required().stream(), manifest.importedPackages().stream())
				.filter(needed -> !needed.equals(ANNOTATIONS) && !rule.allows(needed))
				.filter(needed -> !isTest || !(needed.equals(tested) || TEST_INPUT.contains(needed)
						|| TEST_LIBRARIES.stream().anyMatch(needed::startsWith)))
				.toList();
		assertEquals(List.of(), wrong, () -> manifest.name() + " may not use these");
	}

	@ParameterizedTest
	@MethodSource("cymru.canfod.gates.Sources#bundles")
	void onlyTheReportSeesBirt(Path bundle) {
		BundleManifest manifest = Sources.manifest(bundle);
		List<String> seen = manifest.required().stream().filter(BIRT.asMatchPredicate()).toList();
		assertFalse(!manifest.name().startsWith(OWN + "report") && !seen.isEmpty(), () -> manifest.name() + " sees " + seen);
	}

	@ParameterizedTest
	@MethodSource("cymru.canfod.gates.Sources#bundles")
	void exportedPackagesHaveVersions(Path bundle) {
		List<String> bare = Sources.manifest(bundle).exports().stream().filter(clause -> !clause.contains(";version=")).toList();
		assertEquals(List.of(), bare, () -> bundle.getFileName() + " exports these without a version");
	}

	@Test
	void everyRowIsABundle() {
		List<String> there = Sources.bundles().stream().map(bundle -> Sources.manifest(bundle).name()).toList();
		assertEquals(List.of(), RULES.keySet().stream().filter(name -> !there.contains(name)).sorted().toList());
	}

	private static Stream<String> words(String cell) {
		return Stream.of(cell.strip().split("\\s+")).filter(word -> !word.isEmpty());
	}
}
