package cymru.canfod.quantifier;

import static cymru.canfod.quantifier.Bounds.atLeast;
import static cymru.canfod.quantifier.Bounds.below;
import static cymru.canfod.quantifier.Bounds.between;
import static cymru.canfod.quantifier.Bounds.exactly;
import static cymru.canfod.quantifier.Bounds.over;
import static cymru.canfod.quantifier.Bounds.upTo;
import static cymru.canfod.quantifier.Schemes.term;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemeFaultTest {

	private static final String MANY = "many: many / llawer";
	private static final String FEW = "few: few / ychydig";

	static Stream<Bounds> impossible() {
		return Stream.of(between(55, 45), over(100), atLeast(101), below(0), upTo(0), below(150), exactly(101), over(60).and(below(60)),
				over(60).and(upTo(60)), atLeast(60).and(below(60)), new Bounds(-5, true, 20, true));
	}

	@ParameterizedTest
	@MethodSource("impossible")
	void tellsBoundsThatNoShareIsIn(Bounds bounds) {
		Term term = term(MANY, bounds);
		assertEquals(List.of(new SchemeFault.Impossible(term)), faults(term));
	}

	static Stream<Bounds> possible() {
		return Stream.of(atLeast(100), atLeast(0), over(0), over(99), below(1), upTo(1), upTo(100), exactly(0), exactly(100),
				atLeast(60).and(upTo(60)), between(0, 100));
	}

	@ParameterizedTest
	@MethodSource("possible")
	void acceptsBoundsThatSomeShareIsIn(Bounds bounds) {
		assertEquals(List.of(), faults(term(MANY, bounds)));
	}

	@Test
	void tellsTermsThatCross() {
		Term many = term(MANY, atLeast(50));
		Term few = term(FEW, upTo(50));
		assertEquals(List.of(new SchemeFault.Overlapping(few, many)), faults(many, few));
	}

	@Test
	void acceptsTermsThatMeetNestOrEqual() {
		assertEquals(List.of(), faults(term(MANY, atLeast(50)), term(FEW, below(50))));
		assertEquals(List.of(), faults(term(MANY, between(20, 70)), term(FEW, over(20).and(below(60)))));
		assertEquals(List.of(), faults(term(MANY, over(20)), term(FEW, over(20))));
	}

	@Test
	void tellsAnIdThatIsTaken() {
		Term again = term("many: lots / digon", over(80));
		Term all = term("all: everyone / pawb", exactly(100));
		assertEquals(List.of(new SchemeFault.SameId(again), new SchemeFault.SameId(all)), faults(term(MANY, over(60)), again, all));
	}

	@Test
	void tellsWordsThatAreTaken() {
		Term many = term(MANY, over(60));
		Term most = term("most: most,  MANY, most / bron, dim un", over(80));
		assertEquals(List.of(new SchemeFault.SameForm(most, many, Language.ENGLISH, " MANY"),
				new SchemeFault.SameForm(most, most, Language.ENGLISH, "most"),
				new SchemeFault.SameForm(most, Scheme.NONE, Language.WELSH, "dim un")), faults(many, most));
	}

	@Test
	void tellsWordsThatAreATermAndLoose() {
		Term many = term(MANY, over(60));
		Scheme scheme = Schemes.scheme("loose", List.of("Many"), List.of("sawl"), many);
		assertEquals(List.of(new SchemeFault.LooseForm(many, Language.ENGLISH, "many")), scheme.faults());
	}

	private static List<SchemeFault> faults(Term... terms) {
		return Schemes.scheme("test", List.of(), List.of(), terms).faults();
	}
}
