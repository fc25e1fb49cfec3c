package cymru.canfod.workbench.welcome;

import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

import cymru.canfod.workbench.language.InterfaceLanguage;
import cymru.canfod.workbench.language.LanguageSwitch;

/** The welcome page as a part in the editor area: it scrolls, and it is made anew when the language changes. */
public final class WelcomePage extends EditorPart {

	private static final int WIDTH = 940;

	private @Nullable ScrolledComposite scroll;
	private InterfaceLanguage language = InterfaceLanguage.chosen();

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		var scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setData("org.eclipse.e4.ui.css.CssClassName", "canfod-page");
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.addListener(SWT.Resize, e -> arrange());
		scroll = scrolled;
		fill();
	}

	private void fill() {
		var scrolled = scroll;
		if (scrolled == null) {
			return;
		}
		Control old = scrolled.getContent();
		scrolled.setContent(new WelcomeContent(scrolled, getSite(), language, this::choose));
		if (old != null) {
			old.dispose();
		}
		scrolled.requestLayout();
		arrange();
		setFocus();
	}

	private void choose(InterfaceLanguage chosen) {
		if (chosen != language && LanguageSwitch.keep(chosen)) {
			language = chosen;
			fill();
		}
	}

	private void arrange() {
		var scrolled = scroll;
		if (scrolled == null || !(scrolled.getContent() instanceof WelcomeContent content)) {
			return;
		}
		int width = scrolled.getClientArea().width;
		content.keepWidth(Math.min(WIDTH, width - 48), Math.max(24, (width - WIDTH) / 2));
		scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
	}

	/** The control, for tests. */
	Control control() {
		return Objects.requireNonNull(scroll);
	}

	@Override
	public void setFocus() {
		var scrolled = scroll;
		if (scrolled != null && scrolled.getContent() instanceof WelcomeContent content) {
			content.focusFirst();
		}
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		// nothing to save
	}

	@Override
	public void doSaveAs() {
		// nothing to save
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
