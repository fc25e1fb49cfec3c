package cymru.canfod.dsl.ide.assist;

import java.util.List;

import cymru.canfod.dsl.ide.text.TextEdit;

/**
 * A way to put an issue right.
 *
 * @param label what it does, as a request
 */
public record QuickFix(String label, List<TextEdit> edits) {
}
