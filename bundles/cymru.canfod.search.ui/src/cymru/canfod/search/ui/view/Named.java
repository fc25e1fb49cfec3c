package cymru.canfod.search.ui.view;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

import cymru.canfod.ui.Words;

/** Tells screen readers what a control is for that has no name of its own. */
public final class Named {

	private Named() {
	}

	/** Gives a control its name. */
	public static <T extends Control> T as(T control, Words name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = name.text();
				}
			}
		});
		return control;
	}
}
