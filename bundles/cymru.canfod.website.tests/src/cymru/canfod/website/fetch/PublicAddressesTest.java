package cymru.canfod.website.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses are public. */
class PublicAddressesTest {
	@ParameterizedTest
	@CsvSource({ "8.8.8.8, true", "172.15.255.255, true", "172.16.0.0, false", "172.31.255.255, false", "172.32.0.0, true", "100.63.255.255, true", "100.64.0.0, false", "100.127.255.255, false",
			"100.128.0.0, true", "169.254.169.254, false", "192.0.0.1, false", "192.0.2.1, false", "198.19.0.1, false", "203.0.113.9, false", "223.255.255.255, true", "224.0.0.0, false",
			"255.255.255.255, false", "0.1.2.3, false", "127.255.0.1, false", "10.255.0.1, false", "192.168.255.1, false", "192.167.1.1, true", "168.63.129.16, false",
			"2a00:1450:4009::1, true", "::1, false", "::, false", "::8.8.8.8, false", "::ffff:10.0.0.1, false", "::ffff:8.8.8.8, true", "fe80::1, false", "fc00::1, false", "fdff::1, false",
			"fec0::1, false", "ff02::1, false", "64:ff9b::a00:1, false", "2002:a00:1::1, false", "2001::1, false", "2001:db8::1, false", "100::1, false", "3fff::1, false" })
	void onlyThePublicNetworkIsPublic(String address, boolean isPublic) throws UnknownHostException {
		assertEquals(isPublic, PublicAddresses.contains(InetAddress.getByName(address)));
	}
}
