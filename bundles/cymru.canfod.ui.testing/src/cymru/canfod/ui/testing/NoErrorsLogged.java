package cymru.canfod.ui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which anything was logged as an error. */
public final class NoErrorsLogged implements BeforeEachCallback, AfterEachCallback, ILogListener {

	private final List<String> errors = new CopyOnWriteArrayList<>();

	@Override
	public void beforeEach(ExtensionContext context) {
		errors.clear();
		Platform.addLogListener(this);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Platform.removeLogListener(this);
		assertEquals(List.of(), errors, "errors in the log");
	}

	/** Takes back an error that the test meant to cause. */
	public void expect(String sentence) {
		errors.removeIf(error -> error.contains(sentence));
	}

	@Override
	public void logging(IStatus status, String plugin) {
		if (status.matches(IStatus.ERROR)) {
			errors.add(plugin + ": " + status.getMessage() + (status.getException() == null ? "" : " (" + status.getException() + ")"));
		}
	}
}
