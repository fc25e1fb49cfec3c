package cymru.canfod.quantifier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The published rules worked out the other way round: from percents to the smallest and largest count of a base, in
 * decimals. Written strongest term first on each side, as the published tables are read.
 */
record Oracle(List<Rule> rules) {

	/** "most >= 90 <= 95": the term and up to two limits. */
	record Rule(String term, List<String> limits) {

		boolean allows(int count, int base) {
			for (int i = 0; i < limits.size(); i += 2) {
				BigDecimal line = new BigDecimal(limits.get(i + 1)).movePointLeft(2).multiply(BigDecimal.valueOf(base));
				boolean within = switch (limits.get(i)) {
					case ">=" -> count >= line.setScale(0, RoundingMode.CEILING).intValueExact();
					case ">" -> count > line.setScale(0, RoundingMode.FLOOR).intValueExact();
					case "<=" -> count <= line.setScale(0, RoundingMode.FLOOR).intValueExact();
					case "<" -> count < line.setScale(0, RoundingMode.CEILING).intValueExact();
					default -> throw new IllegalArgumentException(limits.get(i));
				};
				if (!within) {
					return false;
				}
			}
			return base > 0;
		}
	}

	static Oracle of(String rules) {
		return new Oracle(rules.strip().lines().map(line -> List.of(line.strip().split(" +")))
				.map(words -> new Rule(words.get(0), words.subList(1, words.size()))).toList());
	}

	/** The terms that hold, strongest first. */
	List<String> holding(int count, int base) {
		return rules.stream().filter(rule -> rule.allows(count, base)).map(Rule::term).toList();
	}

	static final Oracle ESTYN = of("""
			all         >= 100
			nearly-all  >= 95
			most        >= 90
			many        >= 70
			majority    > 60
			half        >= 50 <= 50
			around-half >= 45 <= 55
			none        <= 0
			very-few    > 0 < 10
			few         > 0 < 20
			minority    > 0 < 40
			""");

	static final Oracle EDUCATION_SCOTLAND = of("""
			all            >= 100
			almost-all     > 90
			most           >= 75 <= 90
			majority       >= 50 < 75
			less-than-half > 15 < 50
			none           <= 0
			few            > 0 <= 15
			""");

	static final Oracle EDUCATION_SCOTLAND_LATER = of("""
			all            >= 100
			almost-all     > 90
			most           > 75 <= 90
			majority       > 50 <= 75
			less-than-half > 15 <= 50
			none           <= 0
			few            > 0 <= 15
			""");

	static final Oracle ETI = of("""
			all                  >= 100
			almost-all           > 90
			most                 >= 75 <= 90
			majority             >= 50 < 75
			significant-minority >= 30 < 50
			minority             >= 10 < 30
			none                 <= 0
			very-few             > 0 < 10
			""");
}
