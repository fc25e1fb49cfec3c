package cymru.canfod.website.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as they stand on pages. */
class AddressTest {
	@ParameterizedTest
	@CsvSource({ "HTTP://WWW.School.Example, http://www.school.example/", "http://school.example:80/x, http://school.example/x", "https://school.example:443/x#y, https://school.example/x",
			"http://school.example:8080/, http://school.example:8080/", "http://school.example/a b, http://school.example/a%20b",
			"http://school.example/tŷ, http://school.example/t%C5%B7", "http://tŷ.example/, http://xn--t-foa.example/", "http://school.example/a/../b/./c, http://school.example/b/c",
			"http://school.example/../../a, http://school.example/a", "http://school.example/100%, http://school.example/100%25",
			"http://school.example/p?utm_source=x&id=3&fbclid=9, http://school.example/p?id=3", "http://school.example/p;jsessionid=A1, http://school.example/p",
			"'http://school.example/a|b', http://school.example/a%7Cb", "mailto:a@b.example, mailto:a@b.example" })
	void oneSpellingForEach(String written, String expected) {
		assertEquals(expected, Address.of(written).orElseThrow().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "http://", "http://[", "http://a b/", "http://%zz/" })
	void whatIsNoAddressIsNone(String written) {
		assertFalse(Address.of(written).filter(Address::isWeb).isPresent(), () -> Address.of(written).toString());
	}

	@ParameterizedTest
	@CsvSource({ "http://school.example/x, true", "https://www.school.example/x, true", "http://school.example:81/x, false", "http://sub.school.example/x, false",
			"http://school.example.evil.example/, false", "ftp://school.example/x, false", "http://school.example@evil.example/, false" })
	void aSiteIsItsHost(String address, boolean own) {
		SiteScope site = new SiteScope(URI.create("http://www.school.example/"));
		assertEquals(own, site.contains(URI.create(address)));
		assertTrue(site.own(URI.create(address)).stream().allMatch(same -> same.toString().startsWith("http://www.school.example/")));
	}
}
