package cymru.canfod.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.ide.IDE;

/**
 * The workbench up to the moment in which something can be seen; then the process ends, so that it can be timed from outside.
 * {@code prepare REVIEW-FOLDER} opens the review in Canfod and leaves as a user does, {@code sample} starts again until its text is painted;
 * {@code prepare-empty} and {@code empty} do the same with a workbench that has nothing in it.
 */
@NonNullByDefault({})
public final class WorkbenchApplication implements IApplication {
	private static final String CANFOD = "cymru.canfod.workbench.application";
	private static final int LOOK_AGAIN_MILLIS = 2;
	private static final int A_LOOK_MILLIS = 3000;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		List<String> arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		switch (arguments.get(0)) {
			case "prepare" -> whenRunning(() -> isDone(Path.of(arguments.get(1))));
			case "prepare-empty" -> whenRunning(WorkbenchApplication::leaves);
			case "sample" -> whenRunning(WorkbenchApplication::endsWithTheText);
			default -> whenRunning(WorkbenchApplication::endsWithTheWindow);
		}
		return arguments.get(0).endsWith("empty") ? empty() : canfod().start(context);
	}

	@Override
	public void stop() {
		// ends by itself
	}

	/** The workbench as users start it. */
	static IApplication canfod() throws CoreException {
		var run = Platform.getExtensionRegistry().getExtension(Platform.PI_RUNTIME, Platform.PT_APPLICATIONS, CANFOD).getConfigurationElements()[0].getChildren("run")[0];
		return (IApplication) run.createExecutableExtension("class");
	}

	private static Object empty() {
		Display display = PlatformUI.createDisplay();
		return PlatformUI.createAndRunWorkbench(display, new WorkbenchAdvisor() {
			@Override
			public void initialize(IWorkbenchConfigurer configurer) {
				configurer.setSaveAndRestore(true);
			}

			@Override
			public String getInitialWindowPerspectiveId() {
				return EmptyPerspective.ID;
			}
		});
	}

	/** Looks, as soon as the workbench runs and then again and again, until there is no more to be done. */
	static void whenRunning(BooleanSupplier isDone) {
		Thread.ofPlatform().daemon().start(() -> {
			while (!PlatformUI.isWorkbenchRunning()) {
				LockSupport.parkNanos(LOOK_AGAIN_MILLIS * 1_000_000L);
			}
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> look(display, isDone));
		});
	}

	private static void look(Display display, BooleanSupplier isDone) {
		if (!isDone.getAsBoolean()) {
			display.timerExec(LOOK_AGAIN_MILLIS, () -> look(display, isDone));
		}
	}

	private static IWorkbenchPage page() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getActivePage();
	}

	private static boolean isDone(Path review) {
		if (page() == null) {
			return false;
		}
		try {
			IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(review.getFileName().toString());
			var description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
			description.setLocationURI(review.toUri());
			project.create(description, null);
			project.open(null);
			page().closeAllEditors(false);
			IDE.openEditor(page(), project.getFile("review.canfod"));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
		return leaves();
	}

	private static boolean leaves() {
		if (page() == null) {
			return false;
		}
		// The platform goes on for a while when its window is there; nobody leaves so soon.
		Display.getCurrent().timerExec(A_LOOK_MILLIS, () -> PlatformUI.getWorkbench().close());
		return true;
	}

	private static boolean endsWithTheText() {
		var editor = page() == null ? null : page().getActiveEditor();
		Control text = editor == null ? null : editor.getAdapter(Control.class);
		return text instanceof StyledText styled && styled.getCharCount() > 0 && endsWhenPainted(styled);
	}

	private static boolean endsWithTheWindow() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window != null && window.getShell().isVisible() && endsWhenPainted(window.getShell());
	}

	private static boolean endsWhenPainted(Control control) {
		// Whatever was asked to be painted together has been when this runs.
		control.addListener(SWT.Paint, e -> control.getDisplay().asyncExec(() -> Runtime.getRuntime().halt(0)));
		control.redraw();
		return true;
	}
}
