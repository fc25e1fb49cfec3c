package cymru.canfod.quantifier;

import static cymru.canfod.quantifier.Language.WELSH;

import org.junit.jupiter.api.Test;

/** Terms in Welsh prose. */
class WelshTermsTest {

	@Test
	void findsTermsAsTheyAreListed() {
		MarkedText.assertFound(Schemes.ESTYN, WELSH, """
				<Bron pob=nearly-all> ysgol, <y rhan fwyaf=most> o ysgolion, <llawer=many> o awdurdodau, <mwyafrif=majority> yr ysgolion
				<Hanner=half> yr ysgolion, <tua hanner=around-half> yr ysgolion, <oddeutu hanner=around-half> y staff
				<Lleiafrif=minority> o ysgolion, <ychydig=few> o ysgolion, <ychydig iawn=very-few> o ysgolion
				<Pob=all> ysgol, <yr holl=all> ysgolion, yr ysgolion <i gyd=all>
				<Dim un=none> ysgol, <dim=none> ysgolion
				<Rhai=loose> ysgolion, <sawl=loose> awdurdod, <nifer o=loose>'r ysgolion, <ychydig dros hanner=loose> y staff
				""");
	}

	@Test
	void findsTermsInTheirMutatedForms() {
		MarkedText.assertFound(Schemes.ESTYN, WELSH, """
				Roedd gan <lawer=many> o ysgolion ddealltwriaeth, ac i <fwyafrif=majority> ohonynt
				gan <leiafrif=minority> o ysgolion, gan <fron bob=nearly-all> ysgol, ym <mron pob=nearly-all> ysgol, a <bron bob=nearly-all>
				gan <bob=all> ysgol, a <phob=all> awdurdod, ym <mhob=all> ysgol
				am <ran fwyaf=most> yr ysgolion, ar <y rhan fwyaf=most> ohonynt, i'r <rhan fwyaf=most>, i’r <rhan fwyaf=most>
				gan <ychydig=few> o ysgolion, gan <ychydig iawn=very-few> o ysgolion
				gan <dua hanner=around-half> yr ysgolion, a <thua hanner=around-half>, gan <hanner=half> yr ysgolion
				gan <rai=loose> ysgolion, a'r <holl=all> ysgolion
				""");
	}

	@Test
	void readsNoneOnlyWhereSomethingIsDenied() {
		MarkedText.assertFound(Schemes.ESTYN, WELSH, """
				Nid oedd <yr un=none> ysgol yn sicr, ac nid oes <unrhyw=none> awdurdod yn glir
				Doedd <dim un=none> ysgol, nid yw'<r un=none> awdurdod
				Nid oedd yn glir. Roedd yr un ysgol wedi gofyn i unrhyw riant
				Nid oedd ysgolion yn ddim gwell
				""");
		MarkedText.assertCarries(Schemes.ESTYN, WELSH, """
				yr un ysgol              -> none
				unrhyw awdurdod lleol    -> none
				dim un o'r 15 ysgol      -> none
				lawer (78%)              -> many
				12 o'r 15 ysgol          ->
				""");
	}

	@Test
	void passesOverTimesAndPlaces() {
		MarkedText.assertFound(Schemes.ESTYN, WELSH, """
				bob blwyddyn, bob amser, pob dydd, bob dydd, pob wythnos, ym mhob man, bob yn ail, pob math o gymorth
				ychydig o amser, ychydig wythnosau, llawer o flynyddoedd, lawer gwaith, hanner tymor, hanner dydd, hanner awr
				y rhan fwyaf o'r amser, am y rhan fwyaf, ysgolion pob oed, yr holl amser
				""");
	}

	@Test
	void passesOverOtherQuantities() {
		MarkedText.assertFound(Schemes.ESTYN, WELSH, """
				ychydig yn fwy, ychydig bach, llawer gwell, llawer mwy, lawer llai, ychydig yn llai na hanner, mwy na hanner, dros hanner
				nid pob ysgol, nid yw pob ysgol, nid oedd llawer o ysgolion, nad yw pob ysgol
				mwyafrif helaeth yr ysgolion, gan fwyafrif helaeth, lleiafrif bach
				dim ond tair ysgol, dim mwy na thair, dim byd, ddim yn glir, yr un fath, ar yr un pryd, y rhai sydd, i'r rhai hynny
				""");
	}

	@Test
	void readsTheSameWordsByTheSchemeInUse() {
		MarkedText.assertFound(Schemes.ETI, WELSH,
				"gan <leiafrif sylweddol=significant-minority> o ysgolion, gan <leiafrif=minority>, gan <nifer fach=very-few>");
		MarkedText.assertFound(Schemes.EDUCATION_SCOTLAND, WELSH, "gan <lai na hanner=less-than-half> yr ysgolion, ychydig iawn o ysgolion");
	}
}
