package cymru.canfod.dsl.ui.edit;

import org.eclipse.jface.text.DefaultIndentLineAutoEditStrategy;

/** A new line begins as far in as the one before. */
public final class LineIndent extends DefaultIndentLineAutoEditStrategy {
}
