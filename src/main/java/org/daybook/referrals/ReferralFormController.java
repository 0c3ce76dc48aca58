package org.daybook.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.services.Service;
import org.daybook.services.ServiceKind;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.OptionalSegments;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.TypeAhead;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// A referral as it is prepared with her: where to, what for, what they may be told, and beside it the letter itself, redrawn
/// with each tick.
final class ReferralFormController {
    /// The letter is drawn once the worker rests so long, not with every sign.
    private static final Duration REST = Duration.millis(120);

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
    private final Once saving;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Map<SharedData, CheckBox> ticks = new EnumMap<>(SharedData.class);
    private Consumer<ReferralPage> prepared = _ -> {};
    private Runnable cancelled = () -> {};
    private Optional<ParticipantId> her = Optional.empty();
    private Optional<ReferralPage> page = Optional.empty();
    private boolean putting;

    @FXML
    private MessageLine message;
    @FXML
    private ComboBox<Optional<Service>> service;
    @FXML
    private Field organisationField;
    @FXML
    private TextField organisation;
    @FXML
    private Field needField;
    @FXML
    private ComboBox<ServiceKind> need;
    @FXML
    private Field urgencyField;
    @FXML
    private Segments<ReferralUrgency> urgency;
    @FXML
    private NationalGuideController nationalController;
    @FXML
    private Field hoursField;
    @FXML
    private TextField hours;
    @FXML
    private Field wordsField;
    @FXML
    private TextField words;
    @FXML
    private Field dataField;
    @FXML
    private FlowPane data;
    @FXML
    private Field channelField;
    @FXML
    private Segments<ReferralChannel> channel;
    @FXML
    private Segments<Optional<ReferralCompanion>> companion;
    @FXML
    private Field feedbackField;
    @FXML
    private Segments<ReferralFeedback> feedback;
    @FXML
    private Field untilField;
    @FXML
    private Segments<Lasting> until;
    @FXML
    private Segments<Locale> language;
    @FXML
    private Button save;
    @FXML
    private LetterPreviewController letterController;

    ReferralFormController(Ui ui, Referrals referrals) {
        this.ui = ui;
        this.referrals = referrals;
        fields = new FormFields(ui.texts());
        saving = new Once(ui.background());
    }

    @FXML
    private void initialize() {
        fields.with("organisation", organisationField).with("need", needField).with("urgency", urgencyField)
                .with("hours", hoursField)
                .with("words", wordsField).with("data", dataField).with("channel", channelField)
                .with("feedback", feedbackField).with("until", untilField);
        InputLimits.most(organisation, Sharing.LONGEST, ui.texts());
        InputLimits.most(words, NewReferral.LONGEST, ui.texts());
        hoursField.managedProperty().bind(hoursField.visibleProperty());
        hoursField.setVisible(false);
        InputLimits.on(hours, "\\d{0,3}", ui.texts());
        choices();
        inputs.with("service", service, this::chosenService, this::putService).with("language", language,
                () -> language().map(Locale::getLanguage).orElse(""),
                code -> language.choose(Optional.of(Texts.nearest(Locale.of(code))))).awaiting("service")
                .with("organisation", organisation).with("need", need, ServiceKind::valueOf)
                .with("urgency", urgency, ReferralUrgency::valueOf).with("hours", hours).with("words", words)
                .with("channel", channel, ReferralChannel::valueOf)
                .withOpen("companion", companion, ReferralCompanion::valueOf)
                .with("feedback", feedback, ReferralFeedback::valueOf).with("until", until, Lasting::valueOf);
        ticks.forEach((kind, tick) -> inputs.with("told-" + kind.name().toLowerCase(Locale.ROOT), tick));
        follow();
    }

    private String chosenService() {
        return Optional.ofNullable(service.getValue()).flatMap(one -> one)
                .map(known -> known.id().value().toString()).orElse("");
    }

    /// Brings nothing along: what was typed beside it stands.
    private void putService(String id) {
        put(service.getItems().stream()
                .filter(one -> one.filter(known -> known.id().value().toString().equals(id)).isPresent()).findFirst()
                .orElse(Optional.empty()));
    }

    private void put(Optional<Service> one) {
        putting = true;
        service.setValue(one);
        putting = false;
    }

    private void choices() {
        service.setConverter(new ChosenWords<>(one -> one.map(known -> known.facts().name())
                .orElseGet(() -> ui.texts().say("referrals.form.another"))));
        TypeAhead.on(service);
        need.getItems().setAll(Arrays.asList(ServiceKind.values()));
        need.setConverter(new ChosenWords<>(one -> ui.texts().of("services", one)));
        TypeAhead.on(need);
        urgency.options(List.of(ReferralUrgency.values()), one -> ui.texts().of("referrals", one));
        channel.options(List.of(ReferralChannel.values()), one -> ui.texts().of("referrals", one));
        feedback.options(List.of(ReferralFeedback.values()), one -> ui.texts().of("referrals", one));
        until.options(List.of(Lasting.values()), one -> ui.texts().of("referrals", one));
        OptionalSegments.offer(companion, List.of(ReferralCompanion.values()),
                one -> one.map(who -> ui.texts().of("referrals", who))
                        .orElseGet(() -> ui.texts().say("referrals.form.not-asked")));
        language.options(Texts.LANGUAGES, ReferralFormController::ownName);
        language.choose(Optional.of(Texts.nearest(ui.texts().locale())));
        NewReferral.OFFERED.stream().sorted().forEach(kind -> {
            var tick = new CheckBox(ui.texts().of("consents", kind));
            tick.setMinWidth(CheckBox.USE_PREF_SIZE);
            tick.setId("told-" + kind.name().toLowerCase(Locale.ROOT));
            tick.setSelected(NewReferral.USUAL.contains(kind));
            ticks.put(kind, tick);
        });
        data.getChildren().setAll(ticks.values());
    }

    private static String ownName(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private void follow() {
        service.valueProperty().addListener((_, _, _) -> guide());
        service.valueProperty().addListener((_, _, now) -> Optional.ofNullable(now).flatMap(one -> one)
                .filter(_ -> !putting).ifPresent(known -> {
                    organisation.setText(known.facts().name());
                    need.setValue(known.kind());
                }));
        Stream.of(organisation, words)
                .forEach(input -> input.textProperty().addListener((_, _, _) -> rest.playFromStart()));
        rest.setOnFinished(_ -> look());
        need.valueProperty().addListener((_, _, now) -> {
            hoursField.setVisible(now == ServiceKind.HEALTH);
            guide();
            look();
        });
        ticks.values().forEach(tick -> tick.selectedProperty().addListener((_, _, _) -> look()));
        Stream.of(urgency, channel, companion, feedback, language)
                .forEach(choice -> choice.chosenProperty().addListener((_, _, _) -> look()));
    }

    private void guide() {
        nationalController.show(Optional.ofNullable(need.getValue()),
                Optional.ofNullable(service.getValue()).flatMap(one -> one));
    }

    /// @param then   told of her referrals once one was prepared
    /// @param cancel leads back
    void on(Consumer<ReferralPage> then, Runnable cancel) {
        prepared = then;
        cancelled = cancel;
    }

    void of(ParticipantId whom) {
        her = Optional.of(whom);
    }

    /// What the form begins from.
    void show(ReferralPage now) {
        boolean first = page.isEmpty();
        page = Optional.of(now);
        var known = new ArrayList<Optional<Service>>(List.of(Optional.empty()));
        now.services().stream().map(Optional::of).forEach(known::add);
        var chosen = service.getValue();
        service.getItems().setAll(known);
        put(known.contains(chosen) ? chosen : Optional.empty());
        if (first) {
            inputs.arrived("service");
        }
        look();
    }

    /// The language of letters.
    Optional<Locale> language() {
        return language.chosen();
    }

    void focus() {
        service.requestFocus();
    }

    Unsaved unsaved() {
        return inputs.unsaved();
    }

    void resume(Unsaved unsaved) {
        inputs.resume(unsaved);
    }

    private NewReferral form(LocalDate today) {
        var chosen = Optional.ofNullable(service.getValue()).flatMap(one -> one)
                .filter(known -> known.facts().name().equals(Inputs.typed(organisation).strip())).map(Service::id);
        return new NewReferral(new NewReferral.To(chosen, Inputs.typed(organisation).strip()),
                new NewReferral.Request(Optional.ofNullable(need.getValue()), urgency.chosen(),
                        Inputs.typed(words).strip(),
                        hours()),
                new NewReferral.Telling(ticks.entrySet().stream().filter(entry -> entry.getValue().isSelected())
                        .map(Map.Entry::getKey).collect(Collectors.toSet()), channel.chosen(), feedback.chosen(),
                        OptionalSegments.chosen(companion), language().orElseGet(() -> ui.texts().locale())
                                .getLanguage()),
                until.chosen().map(lasting -> lasting.from(today)));
    }

    /// Asked where she needs health care alone.
    private OptionalInt hours() {
        return Inputs.typed(hours).strip().isEmpty() || need.getValue() != ServiceKind.HEALTH
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(Inputs.typed(hours).strip()));
    }

    private void look() {
        page.ifPresent(now -> letterController.show(form(now.moment().today()), now,
                new Texts(language().orElseGet(() -> ui.texts().locale()))));
    }

    @FXML
    private void save() {
        message.clear();
        page.ifPresent(now -> her.ifPresent(whom -> {
            var form = form(now.moment().today());
            var problems = form.problems(now.moment().today());
            fields.show(problems);
            if (problems.isEmpty()) {
                save.setDisable(true);
                saving.run(() -> referrals.refer(whom, form, ui.texts().locale().getLanguage()), this::saved,
                        this::refused);
            }
        }));
    }

    private void saved(ReferralPage now) {
        save.setDisable(false);
        clear();
        prepared.accept(now);
    }

    @FXML
    private void cancel() {
        message.clear();
        clear();
        cancelled.run();
    }

    private void clear() {
        fields.show(List.of());
        service.setValue(Optional.empty());
        organisation.clear();
        words.clear();
        hours.clear();
        need.setValue(null);
        urgency.choose(Optional.empty());
        channel.choose(Optional.empty());
        feedback.choose(Optional.empty());
        until.choose(Optional.empty());
        OptionalSegments.choose(companion, Optional.empty());
        ticks.forEach((kind, tick) -> tick.setSelected(NewReferral.USUAL.contains(kind)));
        inputs.begin();
    }

    private void refused(Refusal no) {
        save.setDisable(false);
        message.warn(ui.texts().say(no.key()));
    }
}
