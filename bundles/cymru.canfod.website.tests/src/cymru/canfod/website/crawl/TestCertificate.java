package cymru.canfod.website.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** A certificate that nobody else trusts, made anew for each server. */
record TestCertificate(SSLContext serverContext, SSLSocketFactory clientFactory) {
	private static final Map<List<String>, TestCertificate> MADE = new HashMap<>();
	private static final String PASSWORD = "not-a-secret";

	/** One certificate for a test run: making it takes a second. */
	static synchronized TestCertificate forHosts(String... hosts) throws IOException, GeneralSecurityException {
		List<String> wanted = List.of(hosts);
		TestCertificate known = MADE.get(wanted);
		if (known == null) {
			known = make(hosts);
			MADE.put(wanted, known);
		}
		return known;
	}

	private static TestCertificate make(String... hosts) throws IOException, GeneralSecurityException {
		Path folder = Files.createTempDirectory("canfod-certificate");
		Path file = folder.resolve("keys.p12");
		try {
			Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "test", "-keyalg", "EC",
					"-dname", "CN=test", "-ext", "san=" + Stream.of(hosts).map("dns:"::concat).collect(Collectors.joining(",")), "-keystore", file.toString(),
					"-storetype", "PKCS12", "-storepass", PASSWORD).redirectErrorStream(true).start();
			String said = new String(keytool.getInputStream().readAllBytes());
			if (keytool.waitFor() != 0) {
				throw new IOException(said);
			}
			return of(file);
		} catch (InterruptedException e) {
			throw new IOException(e);
		} finally {
			Files.deleteIfExists(file);
			Files.delete(folder);
		}
	}

	private static TestCertificate of(Path file) throws IOException, GeneralSecurityException {
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(file)) {
			keys.load(in, PASSWORD.toCharArray());
		}
		KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		own.init(keys, PASSWORD.toCharArray());
		KeyStore trusted = KeyStore.getInstance("PKCS12");
		trusted.load(null, null);
		trusted.setCertificateEntry("test", keys.getCertificate("test"));
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(trusted);
		SSLContext server = SSLContext.getInstance("TLS");
		server.init(own.getKeyManagers(), null, null);
		SSLContext client = SSLContext.getInstance("TLS");
		client.init(null, trust.getTrustManagers(), null);
		return new TestCertificate(server, client.getSocketFactory());
	}
}
