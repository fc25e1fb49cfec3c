package cymru.canfod.dsl.ide.write;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Looks;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Span;

/** Judgements that settle where several looks at a website differ. The one that counts is changed; a new one goes into the latest look. */
public final class Settling {

	private static final String WORD = "judgement";

	private Settling() {
	}

	/**
	 * What writes a judgement.
	 *
	 * @param sources the files of the review as they are now, by path
	 * @param said empty takes back the judgement that there is
	 * @return nothing where the text has changed so that there is nothing to write into
	 */
	public static Optional<TextEdit> of(Function<String, Source> sources, Looks looks, Looks.Compared compared, Optional<Said> said) {
		Declaration<Fact.Website> look = into(looks, compared);
		Source source = sources.apply(look.file());
		return source.facts().elements().stream().filter(Fact.Website.class::isInstance).map(Fact.Website.class::cast).filter(website -> isSame(website, look.fact())).findFirst()
				.flatMap(website -> edit(source, website, compared.criterion().name().id(), said));
	}

	/** The look that a judgement is written into. */
	public static Declaration<Fact.Website> into(Looks looks, Looks.Compared compared) {
		return compared.judgement().map(Looks.Settled::in).orElseGet(() -> latest(looks.looks()));
	}

	private static Declaration<Fact.Website> latest(List<Declaration<Fact.Website>> looks) {
		return looks.stream().max(Comparator.comparing(look -> look.fact().date().id())).orElseThrow();
	}

	private static boolean isSame(Fact.Website one, Fact.Website other) {
		return one.provider().id().equals(other.provider().id()) && one.date().id().equals(other.date().id())
				&& one.inspectors().stream().map(name -> name.id()).toList().equals(other.inspectors().stream().map(name -> name.id()).toList());
	}

	private static Optional<TextEdit> edit(Source source, Fact.Website website, String criterion, Optional<Said> said) {
		Lines text = new Lines(source.text());
		Optional<Fact.Answer> before = website.judgements().stream().filter(judgement -> judgement.criterion().id().equals(criterion)).findFirst();
		if (before.isEmpty()) {
			return said.map(answer -> new TextEdit(source.path(), text.behind(website.span().end()), 0, text.lineEnd() + "  " + WORD + " " + AnswerText.line(criterion, answer)));
		}
		Span span = before.get().span();
		if (said.isEmpty()) {
			int start = source.text().lastIndexOf(WORD, span.offset());
			return Optional.of(text.without(source.path(), new Span(start, span.end() - start, span.line(), span.column())));
		}
		return Optional.of(new TextEdit(source.path(), span.offset(), span.length(), AnswerText.changed(text.at(span), before.get(), said.get())));
	}
}
