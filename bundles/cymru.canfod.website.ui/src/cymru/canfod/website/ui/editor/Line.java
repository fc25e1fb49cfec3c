package cymru.canfod.website.ui.editor;

import java.util.Optional;

import cymru.canfod.dsl.ide.write.Judged;
import cymru.canfod.tally.facts.Fact;

/**
 * A criterion and what is said of one website.
 *
 * @param number of the criterion in its checklist, from 1
 * @param section title of the section of the checklist that it stands in, or empty
 * @param text in the language of the interface
 * @param proposed what a machine proposes and this look has not answered yet
 */
record Line(Fact.Criterion criterion, int number, String section, String text, Optional<Fact.Answer> answer, Optional<Judged> proposed) {

	String id() {
		return criterion.name().id();
	}

	boolean asks(Fact.AnswerType type) {
		return criterion.type() == type;
	}
}
