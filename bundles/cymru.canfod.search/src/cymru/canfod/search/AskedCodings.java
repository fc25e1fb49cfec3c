package cymru.canfod.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.Names;

/** The stances and propositions that a query asks for: what an entry is coded to and was asked for is named before what else it is coded to. */
final class AskedCodings {

	private final Set<String> values = new HashSet<>();

	AskedCodings(Query query) {
		Set<Term> terms = new HashSet<>();
		query.visit(QueryVisitor.termCollector(terms));
		terms.stream().filter(term -> term.field().equals(Names.VALUE)).forEach(term -> values.add(term.text()));
	}

	/** @param codings stance and proposition, as {@code no authority-clear} */
	List<String> first(List<String> codings) {
		return values.isEmpty() ? codings : codings.stream().sorted(Comparator.comparingInt(this::asked).reversed()).toList();
	}

	/** How much of a coding was asked for: nothing, the stance or the proposition, or both. */
	private int asked(String coding) {
		int space = coding.lastIndexOf(' ');
		return isAsked(Attribute.STANCE, coding.substring(0, space)) + isAsked(Attribute.PROPOSITION, coding.substring(space + 1));
	}

	private int isAsked(Attribute attribute, String value) {
		return values.contains(Names.value(attribute, value.toLowerCase(Locale.ROOT))) ? 1 : 0;
	}
}
