package org.daybook.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentsScreens;
import org.daybook.consents.NewestAnswer;
import org.daybook.services.ServiceKind;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.FormSaving;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Met;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// A referral as it is prepared with her: where to, what for, what may be shared, and next to it the letter itself, redrawn
/// with each tick.
final class ReferralFormController {
    /// The pause after which the letter is drawn, rather than with every character.
    private static final Duration REST = Duration.millis(120);

    private static final String ASKING = "asking";

    /// How long her consent holds.
    enum Lasting {
        THREE_MONTHS(3),
        SIX_MONTHS(6),
        ONE_YEAR(12);

        private final int months;

        Lasting(int months) {
            this.months = months;
        }

        LocalDate from(LocalDate today) {
            return today.plusMonths(months);
        }
    }

    private final Ui ui;
    private final Referrals referrals;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private final FormSaving saving;
    private final PauseTransition rest = new PauseTransition(REST);
    private BiConsumer<ReferralPage, Runnable> prepared = (_, _) -> {};
    private Runnable cancelled = () -> {};
    private Consumer<Refusal> declined = _ -> {};
    private Optional<ParticipantId> her = Optional.empty();
    private Optional<ReferralPage> page = Optional.empty();
    /// Her newest answer while no yes was typed.
    private final NewestAnswer newest = new NewestAnswer();
    /// Restored input whose yes is still to be compared with what she said since.
    private Optional<Unsaved> resumed = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private ReferralToController toController;
    @FXML
    private Field urgencyField;
    @FXML
    private Segments<ReferralUrgency> urgency;
    @FXML
    private Field hoursField;
    @FXML
    private TextField hours;
    @FXML
    private Field wordsField;
    @FXML
    private TextField words;
    @FXML
    private ReferralTellingController tellingController;
    @FXML
    private Field untilField;
    @FXML
    private Segments<Lasting> until;
    @FXML
    private Segments<Locale> language;
    @FXML
    private ConsentsScreens.ReferralAsking askingController;
    @FXML
    private Button save;
    @FXML
    private LetterPreviewController letterController;

    ReferralFormController(Ui ui, Referrals referrals) {
        this.ui = ui;
        this.referrals = referrals;
        fields = new FormFields(ui.texts());
        saving = new FormSaving(ui, fields);
    }

    @FXML
    private void initialize() {
        saving.on(message, save);
        toController.join(fields, inputs);
        fields.with("urgency", urgencyField).with("hours", hoursField).with("words", wordsField)
                .with("until", untilField);
        InputLimits.most(words, NewReferral.LONGEST, ui.texts());
        hoursField.managedProperty().bind(hoursField.visibleProperty());
        hoursField.setVisible(false);
        InputLimits.on(hours, "\\d{0,3}", ui.texts());
        choices();
        inputs.with("language", language, () -> language().map(Locale::getLanguage).orElse(""),
                code -> language.choose(Optional.of(Texts.nearest(Locale.of(code)))))
                .with("urgency", urgency, ReferralUrgency::valueOf).with("hours", hours).with("words", words)
                .with("until", until, Lasting::valueOf);
        tellingController.join(fields, inputs);
        follow();
    }

    private void choices() {
        urgency.options(List.of(ReferralUrgency.values()), one -> ui.texts().of("referrals", one));
        until.options(List.of(Lasting.values()), one -> ui.texts().of("referrals", one));
        language.options(Texts.LANGUAGES, ReferralFormController::ownName);
        language.choose(Optional.of(Texts.nearest(ui.texts().locale())));
    }

    private static String ownName(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private void follow() {
        toController.follow(rest::playFromStart, () -> {
            hoursField.setVisible(isHealth());
            look();
        });
        words.textProperty().addListener((_, _, _) -> rest.playFromStart());
        rest.setOnFinished(_ -> look());
        tellingController.follow(this::look);
        Stream.of(urgency, language)
                .forEach(choice -> choice.chosenProperty().addListener((_, _, _) -> look()));
    }

    private boolean isHealth() {
        return toController.need().filter(ServiceKind.HEALTH::equals).isPresent();
    }

    /// @param then   called with her referrals once one was prepared, and with what restores the input, except her answers
    /// @param cancel leads back
    /// @param no     called once her own no was recorded instead
    void on(BiConsumer<ReferralPage, Runnable> then, Runnable cancel, Consumer<Refusal> no) {
        prepared = then;
        cancelled = cancel;
        declined = no;
    }

    void of(ParticipantId whom) {
        her = Optional.of(whom);
    }

    /// Sets what the form begins with.
    void show(ReferralPage now) {
        boolean first = page.isEmpty();
        page = Optional.of(now);
        if (resumed.isEmpty()) {
            beforeYes();
        }
        toController.offer(now.services(), now.moment().today());
        tellingController.offer(now.channels());
        if (first) {
            ReferralToController.arrived(inputs);
            her.ifPresent(whom -> askingController.ask(whom, now.facts().language()));
            askAgain();
        }
        look();
    }

    /// Returns the language of letters.
    Optional<Locale> language() {
        return language.chosen();
    }

    void focus() {
        toController.focus();
    }

    Unsaved unsaved() {
        return newest.with(inputs.unsaved().with(ASKING, askingController.unsaved()));
    }

    void resume(Unsaved unsaved) {
        inputs.resume(unsaved);
        askingController.resume(unsaved.part(ASKING));
        newest.restore(unsaved);
        resumed = Optional.of(unsaved);
        page.ifPresent(_ -> askAgain());
    }

    /// Asks again how long she agrees if she said no to the organisation since.
    private void askAgain() {
        var organisation = toController.to().organisation();
        long since = newest.number();
        resumed.filter(_ -> until.chosen().isPresent()).ifPresent(unsaved -> her.ifPresent(
                whom -> ui.background().run(() -> referrals.hasRefusedSince(whom, organisation, since),
                        refused -> {
                            if (refused) {
                                until.choose(Optional.empty());
                                beforeYes();
                                unsaved.asked().accept(new Met(Optional.of(until), Met.How.NO_STANDS, _ -> {}));
                            }
                        })));
        resumed = Optional.empty();
        beforeYes();
    }

    private void beforeYes() {
        page.filter(_ -> until.chosen().isEmpty()).ifPresent(now -> newest.note(now.newest()));
    }

    private NewReferral form(LocalDate today) {
        return new NewReferral(toController.to(),
                new NewReferral.Request(toController.need(), urgency.chosen(), Inputs.typed(words).strip(), hours()),
                tellingController.telling(language().orElseGet(() -> ui.texts().locale())),
                until.chosen().map(lasting -> lasting.from(today)));
    }

    /// Asked only if she needs health care.
    private OptionalInt hours() {
        return Inputs.typed(hours).strip().isEmpty() || !isHealth()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(Inputs.typed(hours).strip()));
    }

    private void look() {
        page.ifPresent(now -> letterController.show(form(now.moment().today()), now,
                new Texts(language().orElseGet(() -> ui.texts().locale()))));
    }

    @FXML
    private void save() {
        page.ifPresent(now -> her.ifPresent(whom -> {
            var form = form(now.moment().today());
            var problems = problems(form, now.moment().today());
            if (askingController.isLacking() && problems.isEmpty()) {
                fields.show(problems);
                message.warn(ui.texts().say("referrals.refusal.who-answers"));
                return;
            }
            var typed = inputs.asTyped();
            saving.save(problems, () -> referrals.refer(whom, form, askingController.heard()),
                    saved -> saved(saved, typed), this::refused);
        }));
    }

    /// To record her own no, the organisation is enough.
    private List<Problem> problems(NewReferral form, LocalDate today) {
        boolean no = askingController.heard().assent().filter(Assent::dissents).isPresent();
        return form.problems(today).stream().filter(one -> !no || one.field().equals("organisation")).toList();
    }

    private void refused(Refusal no) {
        if (no.key().equals(Referrals.HER_NO)) {
            message.clear();
            clear();
            declined.accept(no);
        } else if (no.key().equals("consents.refusal.who-answers")) {
            // Her age was recorded after the form was opened.
            message.warn(ui.texts().say("referrals.refusal.who-answers"));
            page.ifPresent(now -> her.ifPresent(whom -> askingController.ask(whom, now.facts().language())));
        }
    }

    private void saved(ReferralPage now, Runnable typed) {
        clear();
        prepared.accept(now, typed);
    }

    @FXML
    private void cancel() {
        message.clear();
        clear();
        cancelled.run();
    }

    /// Empties it.
    void clear() {
        fields.show(List.of());
        toController.clear();
        words.clear();
        hours.clear();
        urgency.choose(Optional.empty());
        until.choose(Optional.empty());
        tellingController.clear();
        askingController.begin();
        inputs.begin();
    }
}
