package cymru.canfod.workbench.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;
import cymru.canfod.ui.theme.Palette;
import cymru.canfod.workbench.claims.ClaimsPart;

/** Text can be read in both themes: a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3), computed from the colours that the controls have. */
@ExtendWith(NoErrorsLogged.class)
class ContrastTest {

	private static final double ENOUGH = 4.5;

	@BeforeEach
	void anew() throws Exception {
		Workbench.startAnew();
	}

	@AfterEach
	void light() {
		ThemeChoice.LIGHT.choose();
	}

	@Test
	void knowsBlackOnWhite() {
		assertEquals(21.0, Palette.contrast(new RGB(0, 0, 0), new RGB(255, 255, 255)), 0.001);
		assertEquals(4.54, Palette.contrast(new RGB(0x76, 0x76, 0x76), new RGB(255, 255, 255)), 0.005);
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void verdictsInTheClaimsView(ThemeChoice theme) throws Exception {
		theme.choose();
		ClaimsPart view = ClaimsPart.open();
		Workbench.openExample("aln-review");
		Ui.until("claims", () -> view.rows() > 0);
		Color ground = view.tree().getBackground();
		Palette palette = Palette.on(ground);
		assertEquals(Palette.valueOf(theme.name()), palette);
		for (Color colour : new Color[] { palette.good(), palette.doubtful(), palette.bad(), palette.quiet(), view.tree().getForeground() }) {
			assertReadable(colour, ground, theme + " " + colour);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void wordsOfEmptyViews(ThemeChoice theme) throws Exception {
		theme.choose();
		Control view = ClaimsPart.open().control();
		Ui.all(view).stream().filter(Label.class::isInstance).forEach(label -> assertReadable(label.getForeground(), label.getBackground(), theme + " " + label));
	}

	private static void assertReadable(Color text, Color ground, String what) {
		double contrast = Palette.contrast(text.getRGB(), ground.getRGB());
		assertTrue(contrast >= ENOUGH, () -> what + " on " + ground + ": " + contrast);
	}
}
