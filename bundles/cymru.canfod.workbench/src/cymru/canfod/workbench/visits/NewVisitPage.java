package cymru.canfod.workbench.visits;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Text;

import cymru.canfod.dsl.ide.write.Ids;
import cymru.canfod.dsl.ide.write.NewVisit;
import cymru.canfod.tally.Vocabulary;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.Fields;
import cymru.canfod.ui.Picker;
import cymru.canfod.ui.Settings;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.ReviewField;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.language.InterfaceLanguage;

/** The fields of a new visit. */
final class NewVisitPage extends WizardPage {

	private final ReviewField about;
	private final Optional<String> first;
	private @Nullable Picker<String> provider;
	private @Nullable DateTime date;
	private @Nullable Combo mode;
	private @Nullable Combo language;
	private @Nullable Text inspectors;
	private @Nullable Text roles;
	private Optional<String> shown = Optional.empty();

	NewVisitPage(OpenReview review, Optional<String> provider) {
		super("visit");
		about = new ReviewField(review);
		first = provider;
		setTitle(Messages.NEW_VISIT_TITLE.text());
		setDescription(Messages.NEW_VISIT_DESCRIPTION.text());
		setPageComplete(false);
	}

	OpenReview review() {
		return about.chosen();
	}

	NewVisit visit() {
		String of = Objects.requireNonNull(provider).chosen().orElseThrow();
		return new NewVisit(of, day(), Vocabulary.MODES.get(index(mode)), Vocabulary.LANGUAGES.get(index(language)), ids(inspectors), ids(roles),
				NewVisit.freeName(review().review(), of));
	}

	@Override
	public void createControl(Composite parent) {
		var fields = new Fields(parent, this::check);
		about.createIn(fields);
		var list = fields.<String>picker(Messages.FIELD_PROVIDER, Messages.FILTER_PROVIDERS, 8);
		date = fields.date(Messages.FIELD_DATE, LocalDate.now());
		mode = fields.choice(Messages.FIELD_MODE, Vocabulary.MODES.stream().map(word -> text(VisitChoices.MODES.get(word), word)).toList());
		language = fields.choice(Messages.FIELD_LANGUAGE, Vocabulary.LANGUAGES.stream().map(word -> text(VisitChoices.LANGUAGES.get(word), word)).toList());
		inspectors = fields.text(Messages.FIELD_INSPECTORS);
		roles = fields.text(Messages.FIELD_ROLES);
		provider = list;
		setControl(fields.area());
		offer();
		first.ifPresent(list::choose);
		check();
	}

	/** Offers what the review has. */
	private void offer() {
		var choices = choices();
		Objects.requireNonNull(provider).offer(choices.providers(InterfaceLanguage.current().language()));
		Objects.requireNonNull(inspectors).setText(Settings.inspector());
		Objects.requireNonNull(inspectors).setMessage(hint(choices.inspectors()));
		Objects.requireNonNull(roles).setMessage(hint(choices.roles()));
	}

	private void check() {
		var list = provider;
		if (list == null) {
			return;
		}
		if (about.hasChanged()) {
			offer();
		}
		Optional<String> chosen = list.chosen();
		if (!chosen.equals(shown)) {
			shown = chosen;
			chosen.ifPresent(of -> Objects.requireNonNull(language).select(Vocabulary.LANGUAGES.indexOf(choices().languageOf(of))));
		}
		Optional<String> error = error();
		Optional<String> advice = error.isPresent() ? Optional.empty() : chosen.flatMap(this::advice);
		setErrorMessage(error.isPresent() ? error.get() : null);
		setMessage(advice.isPresent() ? advice.get() : null, INFORMATION);
		setPageComplete(chosen.isPresent() && error.isEmpty());
	}

	private Optional<String> error() {
		return Stream.of(inspectors, roles).flatMap(field -> parts(field).stream()).filter(part -> id(part).isEmpty()).findFirst().map(Messages.NAME_NOT_GOOD::text);
	}

	/** What is worth knowing but no mistake. */
	private Optional<String> advice(String of) {
		Optional<Fact.Period> period = review().review().frame().flatMap(Fact.Review::period);
		if (period.filter(within -> day().toString().compareTo(within.from().id()) < 0 || day().toString().compareTo(within.to().id()) > 0).isPresent()) {
			return period.map(within -> Messages.VISIT_OUTSIDE_PERIOD.text(written(within.from().id()), written(within.to().id())));
		}
		return choices().visitsOf(of) == 0 ? Optional.empty() : Optional.of(Messages.VISIT_AGAIN.text(visit().file()));
	}

	/** A date as people write it; as it stands where it is none. */
	private static String written(String date) {
		try {
			return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(InterfaceLanguage.current().locale()).format(LocalDate.parse(date));
		} catch (DateTimeException e) {
			return date;
		}
	}

	private VisitChoices choices() {
		return new VisitChoices(review().review());
	}

	private LocalDate day() {
		return Fields.day(Objects.requireNonNull(date));
	}

	private static int index(@Nullable Combo combo) {
		return Objects.requireNonNull(combo).getSelectionIndex();
	}

	private static String hint(List<String> known) {
		return String.join(", ", known.stream().limit(4).toList());
	}

	private static String text(@Nullable Messages words, String word) {
		return words == null ? word : words.text();
	}

	private static List<String> parts(@Nullable Text field) {
		return Arrays.stream(Objects.requireNonNull(field).getText().split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
	}

	private static List<String> ids(@Nullable Text field) {
		return parts(field).stream().map(NewVisitPage::id).distinct().toList();
	}

	/** What was typed, as an id: "deputy headteacher" is deputy-headteacher. */
	private static String id(String typed) {
		String made = Ids.isId(typed) ? typed : Ids.from(typed);
		return Ids.isId(made) ? made : "";
	}
}
