package cymru.canfod.gates;

import java.util.List;
import java.util.jar.Attributes;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headers of one bundle that say what it needs and what it offers. */
record BundleManifest(Attributes headers) {
	/** A comma between clauses, not one inside a quoted version range. */
	private static final Pattern BETWEEN_CLAUSES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

	String name() {
		return names("Bundle-SymbolicName").getFirst();
	}

	/** Bundles named by Require-Bundle and, for a fragment, its host. */
	List<String> required() {
		return Stream.concat(names("Require-Bundle").stream(), names("Fragment-Host").stream()).toList();
	}

	List<String> importedPackages() {
		return names("Import-Package");
	}

	/** The whole clauses, with their directives. */
	List<String> exports() {
		return clauses("Export-Package");
	}

	private List<String> names(String header) {
		return clauses(header).stream().map(clause -> clause.split(";", 2)[0].strip()).toList();
	}

	private List<String> clauses(String header) {
		String value = headers.getValue(header);
		return value == null ? List.of() : BETWEEN_CLAUSES.splitAsStream(value).map(String::strip).toList();
	}
}
