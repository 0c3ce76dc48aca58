package org.daybook.consents;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Met;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// What may be shared with other organisations: one row for each, and a form to ask about one more.
final class ReferralsController {
    /// @param acting performs the action
    /// @param heard  how it was explained
    record Around(Acting acting, Supplier<Heard> heard) {}

    /// How long her yes holds.
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
    private final Ledger ledger;
    private final PurposeWords words;
    private final Map<SharedData, CheckBox> ticks = new EnumMap<>(SharedData.class);
    private final Inputs inputs = new Inputs();
    private final FormFields fields;
    private Optional<Around> around = Optional.empty();
    private Optional<ParticipantId> her = Optional.empty();
    private Optional<ConsentPage> page = Optional.empty();
    /// Her newest answer while no yes was typed.
    private final NewestAnswer newest = new NewestAnswer();
    private Allowed allowed = new Allowed(false, false, false);

    @FXML
    private VBox list;
    @FXML
    private VBox form;
    @FXML
    private Field organisationField;
    @FXML
    private TextField organisation;
    @FXML
    private Field dataField;
    @FXML
    private FlowPane data;
    @FXML
    private Field untilField;
    @FXML
    private Segments<Lasting> until;
    @FXML
    private Segments<Answer> answer;

    ReferralsController(Ui ui, Ledger ledger) {
        this.ui = ui;
        this.ledger = ledger;
        this.words = new PurposeWords(ui.texts());
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        InputLimits.most(organisation, Sharing.LONGEST, ui.texts());
        form.managedProperty().bind(form.visibleProperty());
        for (var kind : SharedData.OFFERED) {
            var tick = new CheckBox(ui.texts().of("consents", kind));
            tick.setMinWidth(CheckBox.USE_PREF_SIZE);
            tick.setId("shared-" + kind.code());
            ticks.put(kind, tick);
            inputs.with(kind.code(), tick);
        }
        data.getChildren().setAll(ticks.values());
        inputs.with("organisation", organisation);
        until.options(List.of(Lasting.values()), lasting -> ui.texts().of("consents", lasting));
        answer.options(List.of(Answer.values()), one -> ui.texts().of("consents", one));
        inputs.with("until", until, Lasting::valueOf).with("answer", answer, Answer::valueOf);
        fields.with("organisation", organisationField).with("data", dataField).with("until", untilField);
    }

    void begin(Around tab) {
        around = Optional.of(tab);
    }

    void allow(ParticipantId whom, Allowed may) {
        her = Optional.of(whom);
        allowed = may;
        form.setVisible(may.record());
        page.ifPresent(this::show);
    }

    /// Shows the state of each referral.
    void show(ConsentPage now) {
        page = Optional.of(now);
        beforeYes();
        list.getChildren().setAll(now.referrals().stream().map(state -> row(state, now)).toList());
    }

    private void beforeYes() {
        page.filter(_ -> !isYes())
                .ifPresent(now -> newest.note(now.history().stream().mapToLong(ConsentEvent::number).max().orElse(0)));
    }

    private boolean isYes() {
        return answer.chosen().filter(Answer.GIVEN::equals).isPresent();
    }

    private Node row(ConsentState state, ConsentPage now) {
        var sharing = state.newest().flatMap(ConsentEvent::sharing).orElseThrow();
        var name = new Label(sharing.organisation());
        name.getStyleClass().add("strong");
        var lines = new VBox(name, hint(words.state(state, now.staff())));
        lines.getStyleClass().add("gap-4");
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(lines);
        if (state.holds()) {
            lines.getChildren().add(1, new Label(words.shared(sharing)));
            if (allowed.withdraw()) {
                row.getChildren().add(takeBack(sharing));
            }
        } else if (now.mayUndo(Purpose.REFERRAL, Optional.of(sharing))) {
            lines.getChildren().add(hint(words.effect(Purpose.REFERRAL)));
            row.getChildren().add(undo(sharing));
        }
        row.getStyleClass().addAll("row", "two-line");
        return row;
    }

    private Button takeBack(Sharing sharing) {
        var button = new Button(ui.texts().say("consents.row.take-back"));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> withdraw(sharing));
        return button;
    }

    private Button undo(Sharing sharing) {
        var button = new Button(ui.texts().say("consents.row.undo"));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> her.ifPresent(whom -> around.ifPresent(tab -> tab.acting().act("undo " + sharing.key(),
                () -> ledger.undo(whom, Purpose.REFERRAL, Optional.of(sharing)),
                ui.texts().say("consents.tab.undone")))));
        return button;
    }

    private static Label hint(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("hint");
        return label;
    }

    private void withdraw(Sharing sharing) {
        her.ifPresent(whom -> around.ifPresent(tab -> tab.acting().act("withdraw " + sharing.key(),
                () -> ledger.withdraw(whom, Purpose.REFERRAL, Optional.of(sharing)),
                ui.texts().say("consents.tab.taken-back", words.effect(Purpose.REFERRAL)))));
    }

    @FXML
    private void keep() {
        page.ifPresent(now -> around.ifPresent(tab -> {
            var taken = taken(now, tab.heard().get());
            fields.show(taken.problems(now.moment().today()));
            if (taken.problems(now.moment().today()).isEmpty()) {
                her.ifPresent(whom -> tab.acting().act("referral", () -> ledger.answer(whom, taken),
                        ui.texts().say("consents.referrals.kept"), this::empty));
            }
        }));
    }

    /// No answer counts as "later": nothing may be shared.
    private RecordedAnswer taken(ConsentPage now, Heard heard) {
        var ticked = ticks.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new RecordedAnswer(Purpose.REFERRAL, answer.chosen().orElse(Answer.LATER), heard,
                until.chosen().map(lasting -> lasting.from(now.moment().today())),
                Optional.of(new Sharing(organisation.getText() == null ? "" : organisation.getText(), ticked)));
    }

    private void empty() {
        organisation.clear();
        ticks.values().forEach(tick -> tick.setSelected(false));
        until.choose(Optional.empty());
        answer.choose(Optional.empty());
    }

    Unsaved unsaved() {
        return newest.with(inputs.unsaved());
    }

    /// Restores unsaved input, except a yes about an organisation to which she said no since.
    void resume(Unsaved unsaved) {
        inputs.resume(unsaved);
        newest.restore(unsaved);
        boolean refused = page.flatMap(now -> now.referral(Inputs.typed(organisation))).flatMap(ConsentState::newest)
                .filter(newest::isBefore).isPresent();
        if (refused && isYes()) {
            answer.choose(Optional.of(Answer.REFUSED));
            unsaved.asked().accept(new Met(Optional.of(answer), Met.How.NO_STANDS, _ -> {}));
        }
        beforeYes();
    }
}
