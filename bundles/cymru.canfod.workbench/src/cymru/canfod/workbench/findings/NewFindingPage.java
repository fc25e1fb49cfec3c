package cymru.canfod.workbench.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import cymru.canfod.dsl.ide.write.Ids;
import cymru.canfod.dsl.ide.write.NewClaim;
import cymru.canfod.dsl.ide.write.NewFinding;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Declarations;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.ui.Fields;
import cymru.canfod.ui.Picker.Choice;
import cymru.canfod.ui.Picker;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.ReviewField;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.language.InterfaceLanguage;

/** The fields of a new finding: where it belongs, and what its first sentence counts, with what the evidence says of that. */
final class NewFindingPage extends WizardPage {

	private final Language language = InterfaceLanguage.current().language();
	private final ReviewField about;
	private @Nullable Combo chapter;
	private @Nullable Text id;
	private @Nullable Combo population;
	private @Nullable Picker<String> proposition;
	private List<Choice<String>> chapters = List.of();
	private List<Choice<String>> populations = List.of();
	private String givenId = "";
	private boolean filling;

	NewFindingPage(OpenReview review) {
		super("finding");
		about = new ReviewField(review);
		setTitle(Messages.NEW_FINDING_TITLE.text());
		setDescription(Messages.NEW_FINDING_DESCRIPTION.text());
		setPageComplete(false);
	}

	OpenReview review() {
		return about.chosen();
	}

	NewFinding finding() {
		return new NewFinding(typedId(), chosenChapter().orElseThrow(), claim());
	}

	@Override
	public void createControl(Composite parent) {
		var fields = new Fields(parent, this::check);
		about.createIn(fields);
		chapter = fields.choice(Messages.FIELD_CHAPTER, List.of());
		id = fields.text(Messages.FIELD_FINDING_ID);
		population = fields.choice(Messages.FIELD_POPULATION, List.of());
		proposition = fields.picker(Messages.FIELD_COUNTS, Messages.FILTER_PROPOSITIONS, 8);
		setControl(fields.area());
		offer();
		check();
	}

	private void offer() {
		Declarations declared = review().review().declarations();
		chapters = declared.chapters().values().stream().map(d -> new Choice<>(d.fact().name().id(), d.fact().title().in(language))).toList();
		populations = populations(declared);
		offer(Objects.requireNonNull(chapter), chapters);
		offer(Objects.requireNonNull(population), populations);
		var propositions = declared.propositions().values().stream().map(d -> new Choice<>(d.fact().name().id(), d.fact().text().in(language)));
		var none = new Choice<>("", Messages.NO_CLAIM_YET.text());
		Objects.requireNonNull(proposition).offer(Stream.concat(Stream.of(none), propositions).toList());
		Objects.requireNonNull(proposition).choose("");
	}

	private List<Choice<String>> populations(Declarations declared) {
		List<Choice<String>> offered = new ArrayList<>();
		declared.groups().values().forEach(d -> offered.add(new Choice<>(d.fact().name().id(), d.fact().label().in(language))));
		declared.kinds().values().stream().filter(d -> declared.providers().values().stream().anyMatch(p -> p.fact().kind().id().equals(d.fact().name().id())))
				.forEach(d -> offered.add(new Choice<>(d.fact().name().id(), d.fact().label().in(language))));
		offered.add(new Choice<>(Population.ALL_PROVIDERS, Messages.ALL_PROVIDERS.text()));
		return offered;
	}

	private void check() {
		if (proposition == null || filling) {
			return;
		}
		if (about.hasChanged()) {
			offer();
		}
		proposeId();
		Optional<String> error = error();
		setErrorMessage(error.isPresent() ? error.get() : null);
		setMessage(error.isEmpty() && claim().isPresent() ? said(claim().get()) : null, INFORMATION);
		setPageComplete(error.isEmpty());
	}

	/** The id follows the chapter until it is changed by hand. */
	private void proposeId() {
		if (typedId().equals(givenId)) {
			filling = true;
			givenId = chosenChapter().map(in -> NewFinding.freeId(review().review(), in)).orElse("");
			Objects.requireNonNull(id).setText(givenId);
			filling = false;
		}
	}

	private Optional<String> error() {
		if (chosenChapter().isEmpty()) {
			return Optional.of(Messages.NO_CHAPTER_YET.text());
		}
		if (!Ids.isId(typedId())) {
			return Optional.of(Messages.ID_NOT_GOOD.text());
		}
		return NewFinding.isTaken(review().review(), typedId()) ? Optional.of(Messages.ID_TAKEN.text(typedId())) : Optional.empty();
	}

	private String said(NewClaim claim) {
		return claim.said(review().review(), language).map(Messages.EVIDENCE_SAYS::text).orElseGet(Messages.NOBODY_ANSWERED::text);
	}

	private Optional<NewClaim> claim() {
		return Objects.requireNonNull(proposition).chosen().filter(counted -> !counted.isEmpty())
				.map(counted -> new NewClaim(populations.get(Objects.requireNonNull(population).getSelectionIndex()).value(), counted));
	}

	private Optional<String> chosenChapter() {
		int index = Objects.requireNonNull(chapter).getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(chapters.get(index).value());
	}

	private String typedId() {
		return Objects.requireNonNull(id).getText().strip();
	}

	private static void offer(Combo combo, List<Choice<String>> choices) {
		combo.setItems(choices.stream().map(Choice::label).toArray(String[]::new));
		combo.select(0);
		combo.requestLayout();
	}
}
