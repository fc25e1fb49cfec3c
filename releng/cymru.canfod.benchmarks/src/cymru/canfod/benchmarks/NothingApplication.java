package cymru.canfod.benchmarks;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Starts and ends: the time that Equinox needs by itself, under which no command can come. */
@NonNullByDefault({})
public final class NothingApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		return IApplication.EXIT_OK;
	}

	@Override
	public void stop() {
		// nothing runs
	}
}
