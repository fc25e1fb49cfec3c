package cymru.canfod.workbench.perspectives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** Ctrl+N makes what is wanted in the perspective that is in front. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class PerspectiveContextTest {

	@BeforeEach
	void startAnew() throws Exception {
		Workbench.startAnew();
	}

	@AfterEach
	void oneWindow() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			if (window != Ui.page().getWorkbenchWindow()) {
				window.close();
			}
		}
	}

	@Test
	void followsThePerspective() {
		assertMakes("newFinding");
		show(Ui.page(), Perspectives.VISIT);
		assertMakes("newVisit");
		show(Ui.page(), Perspectives.PUBLICATION);
		assertMakes("nothing");
		show(Ui.page(), Perspectives.REVIEW);
		assertMakes("newFinding");
	}

	@Test
	void staysWhenThePerspectiveIsReset() {
		show(Ui.page(), Perspectives.VISIT);
		Ui.page().resetPerspective();
		assertMakes("newVisit");
		Ui.page().closeAllPerspectives(false, false);
		show(Ui.page(), Perspectives.REVIEW);
		Ui.page().resetPerspective();
		assertMakes("newFinding");
	}

	@Test
	void eachWindowHasItsOwn() throws WorkbenchException {
		IWorkbenchWindow first = Ui.page().getWorkbenchWindow();
		IWorkbenchWindow second = PlatformUI.getWorkbench().openWorkbenchWindow(Perspectives.VISIT, null);
		front(second);
		assertMakes("newVisit");
		front(first);
		assertMakes("newFinding");
		show(first.getActivePage(), Perspectives.PUBLICATION);
		assertMakes("nothing");
		front(second);
		assertMakes("newVisit");
		show(second.getActivePage(), Perspectives.REVIEW);
		assertMakes("newFinding");
		second.close();
		front(first);
		assertMakes("nothing");
		show(first.getActivePage(), Perspectives.VISIT);
		assertMakes("newVisit");
	}

	@Test
	void settingsOpenByTheirKey() {
		assertEquals("settings", command("M1+,"));
	}

	private static void front(IWorkbenchWindow window) {
		window.getShell().forceActive();
		Ui.until("the window in front", () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() == window);
	}

	private static void show(IWorkbenchPage page, String perspective) {
		page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
	}

	private static void assertMakes(String command) {
		String[] now = { "" };
		try {
			Ui.until("Ctrl+N makes " + command, java.time.Duration.ofSeconds(5), () -> command.equals(now[0] = command("M1+N")));
		} catch (AssertionError e) {
			assertEquals(command, now[0], () -> contexts().toString());
		}
	}

	private static String command(String keys) {
		try {
			var binding = PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(keys));
			return binding == null ? "nothing" : binding.getParameterizedCommand().getId().replaceFirst(".*\\.", "");
		} catch (ParseException e) {
			throw new IllegalArgumentException(keys, e);
		}
	}

	private static List<?> contexts() {
		return List.copyOf(PlatformUI.getWorkbench().getService(IContextService.class).getActiveContextIds());
	}
}
