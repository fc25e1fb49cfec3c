package cymru.canfod.website.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.WarcReader;

import cymru.canfod.quantifier.Language;
import cymru.canfod.website.Limits;
import cymru.canfod.website.Manners;
import cymru.canfod.website.fetch.Network;

/** A visit in a process of its own, which can be killed. */
final class VisitInOtherJvm {
	static final String HOST = "killed.example";

	private VisitInOtherJvm() {
	}

	/** @param arguments the file to save to and the port of the server on the loopback address */
	public static void main(String[] arguments) throws IOException {
		int port = Integer.parseInt(arguments[1]);
		Network network = new Network((host, wished) -> List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)), Network.ofMachine().tls());
		SiteVisit.visit(URI.create("http://" + HOST + "/"), Path.of(arguments[0]), manners(), network, new NullProgressMonitor());
	}

	static Manners manners() {
		return new Manners("", Limits.POLITE.withDelay(Duration.ZERO), Set.of(HOST), false);
	}

	static Process start(Path file, int port) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(), VisitInOtherJvm.class.getName()));
		command.addAll(List.of(file.toString(), Integer.toString(port)));
		return new ProcessBuilder(command).inheritIO().start();
	}

	private static String classPath() {
		return Stream.of(VisitInOtherJvm.class, SiteVisit.class, Language.class, Jsoup.class, WarcReader.class, IProgressMonitor.class).map(VisitInOtherJvm::place).distinct().collect(Collectors.joining(System.getProperty("path.separator")));
	}

	private static String place(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		try {
			return Path.of(URI.create(source.getLocation().toString().replace(" ", "%20"))).toRealPath().toString();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
