package cymru.canfod.website.fetch;

import java.io.IOException;
import java.net.Socket;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** An encrypted connection whose certificate must be trusted and be that of the host (RFC 2818). */
final class TlsSocket {
	private TlsSocket() {
	}

	static Socket over(Socket plain, FetchRequest request, SSLSocketFactory factory) throws IOException {
		SSLSocket socket = (SSLSocket) factory.createSocket(plain, request.host(), request.port(), true);
		SSLParameters parameters = socket.getSSLParameters();
		parameters.setEndpointIdentificationAlgorithm("HTTPS");
		socket.setSSLParameters(parameters);
		socket.startHandshake();
		return socket;
	}
}
