package cymru.canfod.dsl;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Brings what Xtext reports to log4j, where nobody would see it, to the platform's log. */
@NonNullByDefault({})
final class LanguageLog extends AppenderSkeleton {

	/** Begins to forward warnings and errors. */
	static void forward() {
		Logger xtext = Logger.getLogger("org.eclipse");
		xtext.setLevel(Level.WARN);
		xtext.addAppender(new LanguageLog());
	}

	@Override
	protected void append(LoggingEvent event) {
		ILog log = ILog.of(LanguageLog.class);
		Throwable cause = event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable();
		if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
			log.error(event.getRenderedMessage(), cause);
		} else {
			log.warn(event.getRenderedMessage(), cause);
		}
	}

	@Override
	public void close() {
		// nothing is held
	}

	@Override
	public boolean requiresLayout() {
		return false;
	}
}
