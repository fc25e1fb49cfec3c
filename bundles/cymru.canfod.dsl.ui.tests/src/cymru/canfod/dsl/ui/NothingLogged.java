package cymru.canfod.dsl.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/** Fails a test during which anything was logged as an error, by us or by the platform. */
public final class NothingLogged implements BeforeEachCallback, AfterEachCallback {

	private final List<IStatus> errors = Collections.synchronizedList(new ArrayList<>());
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(status);
		}
	};

	/** Takes back an error that the test meant to cause. */
	public void expect(String words) {
		errors.removeIf(status -> status.getMessage().contains(words));
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		errors.clear();
		Platform.addLogListener(listener);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Platform.removeLogListener(listener);
		if (!errors.isEmpty()) {
			var first = errors.get(0);
			throw new AssertionFailedError("Logged: " + errors.stream().map(IStatus::getMessage).toList(), first.getException());
		}
	}
}
