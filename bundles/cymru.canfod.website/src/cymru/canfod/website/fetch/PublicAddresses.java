package cymru.canfod.website.fetch;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses belong to the public network (IANA special-purpose address registries, RFC 6890 and its updates). */
final class PublicAddresses {

	/** Ranges of IPv4 that are not public: this network, private, shared (CGNAT), loopback, link-local and metadata, protocols, examples, benchmarks, multicast, reserved. */
	private static final List<Range> NOT_PUBLIC_4 = ranges("0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 "
			+ "192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32");
	/** Of IPv6 only global unicast is public, and of it not: protocols and Teredo, examples, 6to4. IPv4-mapped addresses are IPv4 to Java. */
	private static final List<Range> PUBLIC_6 = ranges("2000::/3");
	private static final List<Range> NOT_PUBLIC_6 = ranges("2001::/23 2001:db8::/32 2002::/16 3fff::/20");

	private PublicAddresses() {
	}

	static boolean contains(InetAddress address) {
		if (address instanceof Inet4Address) {
			return NOT_PUBLIC_4.stream().noneMatch(range -> range.contains(address));
		}
		return PUBLIC_6.stream().anyMatch(range -> range.contains(address)) && NOT_PUBLIC_6.stream().noneMatch(range -> range.contains(address));
	}

	private static List<Range> ranges(String cidrs) {
		return Stream.of(cidrs.split(" ")).map(Range::parse).toList();
	}

	private record Range(BigInteger network, int shift) {
		static Range parse(String cidr) {
			String[] parts = cidr.split("/");
			try {
				byte[] bytes = InetAddress.getByName(parts[0]).getAddress();
				int shift = bytes.length * Byte.SIZE - Integer.parseInt(parts[1]);
				return new Range(new BigInteger(1, bytes).shiftRight(shift), shift);
			} catch (UnknownHostException e) {
				throw new IllegalStateException(cidr, e);
			}
		}

		boolean contains(InetAddress address) {
			return new BigInteger(1, address.getAddress()).shiftRight(shift).equals(network);
		}
	}
}
