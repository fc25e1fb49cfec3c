package cymru.canfod.dsl.ide.assist;

import java.util.Map;
import java.util.Optional;

/** What an element looks like when it is new; blanks are written {@code ${like this}}. */
final class Templates {

	private static final Map<String, String> BY_KEYWORD = Map.ofEntries(
			Map.entry("review", """
					review ${id} "${English title}" / "${teitl Cymraeg}"
					  scheme estyn-2023
					  period ${2024-09-01} to ${2025-07-31}
					"""),
			Map.entry("theme", """
					theme ${id} "${English title}" / "${teitl Cymraeg}"
					  proposition ${id} "${what is true or not of a provider}" / "${gosodiad}"
					"""),
			Map.entry("kind", "kind ${id} \"${English plural}\" / \"${lluosog Cymraeg}\"\n"),
			Map.entry("provider", "provider ${id} \"${name}\" ${primary} in ${Gwynedd} region ${north-wales} medium ${english}\n"),
			Map.entry("group", "group ${id} \"${English plural}\" / \"${lluosog Cymraeg}\" = ${primary}\n"),
			Map.entry("visit", """
					visit ${S01} on ${2025-01-31} face-to-face in ${english} by ${inspector} with ${role}
					  notes "${notes/file.md}"
					  ${role} "${exact quote}"
					    yes ${what-was-said}
					"""),
			Map.entry("checklist", """
					checklist ${id} "${English title}" / "${teitl Cymraeg}"
					  criterion ${id} "${what to look for}" / "${beth i chwilio amdano}" yes-no
					"""),
			Map.entry("website", "website ${S01} on ${2025-01-31} by ${inspector} using ${list}\n  ${what-was-seen} yes \"${address}\"\n"),
			Map.entry("chapter", "chapter ${id} \"${English title}\" / \"${teitl Cymraeg}\"\n"),
			Map.entry("finding", """
					finding ${id} in ${definitions}
					  "[${Many schools}](${schools}: ${what-it-counts}) ${...}"
					  cy "[${Mae llawer o ysgolion}](${schools}: ${what-it-counts}) ${...}"
					"""),
			Map.entry("recommendation", "recommendation ${id} to ${schools}\n  \"${text}\"\n  cy \"${testun}\"\n"),
			Map.entry("cameo", """
					cameo ${id} at ${S01} in ${definitions} "${English title}" / "${teitl Cymraeg}"
					  "${text}"
					  cy "${testun}"
					"""),
			Map.entry("section", """
					section ${id} ${introduction} "${English title}" / "${teitl Cymraeg}"
					  "${text}"
					  cy "${testun}"
					"""),
			Map.entry("table", """
					table ${id} in ${definitions} "${English title}" / "${teitl Cymraeg}"
					  source "${source}" / "${ffynhonnell}"
					  columns "${Region}" / "${Rhanbarth}", "${2025}"
					  row "${North}" / "${Gogledd}", ${1}
					  total "${Wales}" / "${Cymru}", ${1}
					"""),
			Map.entry("glossary", "glossary \"${ALN}\" means \"${English}\" / \"${ADY}\" means \"${Cymraeg}\"\n"),
			Map.entry("scheme", """
					scheme ${id} "${name}" version "${2025}" source "${source}"
					  term ${most} "${most}" / "${y rhan fwyaf}" at least ${90}%
					"""));

	private Templates() {
	}

	/** The template of the element that begins with the keyword. */
	static Optional<String> of(String keyword) {
		return Optional.ofNullable(BY_KEYWORD.get(keyword));
	}
}
