package cymru.canfod.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.Names;
import cymru.canfod.search.query.Piece.Type;
import cymru.canfod.search.query.QueryProblem.Kind;

/** The values of attributes that occur in an index: whoever asks for another has most likely misspelt one, and would find nothing without knowing why. */
public final class Occurring {

	private static final Set<Attribute> CHECKED = EnumSet.of(Attribute.KIND, Attribute.REGION, Attribute.AUTHORITY, Attribute.MEDIUM, Attribute.PROVIDER, Attribute.PROPOSITION,
			Attribute.THEME, Attribute.ROLE);
	/** More than these nobody reads in a message. */
	private static final int MOST_NAMED = 12;

	private final IndexReader reader;
	private final ValueNames names;

	/**
	 * @param reader of what is asked
	 * @param names that values can be asked for by
	 */
	public Occurring(IndexReader reader, ValueNames names) {
		this.reader = reader;
		this.names = names;
	}

	/**
	 * Checks the values in a query that can be parsed.
	 *
	 * @throws QueryException where none of the values behind an attribute occurs, but others do
	 */
	public void check(String query) throws QueryException, IOException {
		for (Piece piece : Piece.of(query)) {
			if (piece.type() == Type.ATTRIBUTE && Values.asked(piece, names) instanceof Asked.Value asked && CHECKED.contains(asked.attribute())) {
				check(piece, asked.attribute(), asked.values());
			}
		}
	}

	private void check(Piece piece, Attribute attribute, List<String> wanted) throws QueryException, IOException {
		for (String value : wanted) {
			if (reader.docFreq(new Term(Names.VALUE, Names.value(attribute, value))) > 0) {
				return;
			}
		}
		Set<String> others = values(attribute);
		if (!others.isEmpty()) {
			int colon = piece.text().indexOf(':');
			throw new QueryException(Kind.UNKNOWN_VALUE, piece.offset() + colon + 1, piece.length() - colon - 1, piece.text().substring(colon + 1), piece.text().substring(0, colon),
					named(attribute, others, wanted.getFirst()));
		}
	}

	/** Those that begin alike first. */
	private String named(Attribute attribute, Set<String> values, String wanted) {
		List<String> all = new ArrayList<>(values);
		all.sort(Comparator.comparing((String value) -> -StringHelper.bytesDifference(new BytesRef(value + '\u0001'), new BytesRef(wanted + '\u0002'))));
		return Stream.concat(all.stream().limit(MOST_NAMED).map(code -> names.shown(attribute, code)), all.size() > MOST_NAMED ? Stream.of("\u2026") : Stream.of()).collect(Collectors.joining(", "));
	}

	private Set<String> values(Attribute attribute) throws IOException {
		String before = Names.value(attribute, "");
		Set<String> values = new TreeSet<>();
		for (LeafReaderContext leaf : reader.leaves()) {
			Terms all = Terms.getTerms(leaf.reader(), Names.VALUE);
			TermsEnum terms = all.iterator();
			if (terms.seekCeil(new BytesRef(before)) != TermsEnum.SeekStatus.END) {
				for (BytesRef term = terms.term(); term != null && term.utf8ToString().startsWith(before); term = terms.next()) {
					values.add(term.utf8ToString().substring(before.length()));
				}
			}
		}
		return values;
	}
}
