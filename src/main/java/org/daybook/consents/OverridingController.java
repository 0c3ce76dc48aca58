package org.daybook.consents;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.staff.Reason;
import org.daybook.ui.Chip;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// What was done without her yes, and the form for it: life, child or legal duty, with a written reason.
final class OverridingController {
    private final Ui ui;
    private final Ledger ledger;
    private final PurposeWords words;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private Optional<Acting> acting = Optional.empty();
    private Optional<ParticipantId> her = Optional.empty();
    private Allowed allowed = new Allowed(false, false, false);
    private Optional<ConsentPage> page = Optional.empty();

    @FXML
    private VBox list;
    @FXML
    private VBox form;
    @FXML
    private Field purposeField;
    @FXML
    private Segments<Purpose> purpose;
    @FXML
    private Field organisationField;
    @FXML
    private TextField organisation;
    @FXML
    private Field groundField;
    @FXML
    private Segments<LegalBasis> ground;
    @FXML
    private Field reasonField;
    @FXML
    private TextArea why;

    OverridingController(Ui ui, Ledger ledger) {
        this.ui = ui;
        this.ledger = ledger;
        this.words = new PurposeWords(ui.texts());
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        InputLimits.most(organisation, Sharing.LONGEST, ui.texts());
        InputLimits.most(why, Reason.LONGEST, ui.texts());
        Wrapping.follow(why);
        List.of(form, organisationField).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        purpose.options(Arrays.stream(Purpose.values()).filter(Purpose::mayBeOverridden).toList(), words::name);
        ground.options(List.of(LegalBasis.values()), one -> ui.texts().of("consents", one));
        organisationField.visibleProperty().bind(purpose.chosenProperty()
                .map(chosen -> chosen.filter(Purpose.REFERRAL::equals).isPresent()));
        fields.with("purpose", purposeField).with("ground", groundField).with("organisation", organisationField)
                .with("words", reasonField);
        inputs.with("reason", why).with("organisation", organisation).with("purpose", purpose, Purpose::valueOf)
                .with("ground", ground, LegalBasis::valueOf);
    }

    void begin(Acting tab) {
        acting = Optional.of(tab);
    }

    void allow(ParticipantId whom, Allowed may) {
        her = Optional.of(whom);
        allowed = may;
        form.setVisible(may.override());
        page.ifPresent(this::show);
    }

    /// Shows everything ever done without her yes.
    void show(ConsentPage now) {
        page = Optional.of(now);
        list.getChildren().setAll(now.overridings().stream().map(one -> row(one, now)).toList());
    }

    /// Checks whether there is something to read or to do.
    boolean hasAnything() {
        return allowed.override() || page.filter(now -> !now.overridings().isEmpty()).isPresent();
    }

    private Node row(Overriding one, ConsentPage now) {
        var what = new Label(ui.texts().say("consents.overriding.row", words.name(one.purpose()),
                ui.texts().of("consents", one.ground())));
        what.getStyleClass().add("strong");
        var when = new Label(ui.texts().say("consents.overriding.when", moment(one.from(), now),
                moment(one.until(), now), now.staff().initials(one.by())));
        when.getStyleClass().add("hint");
        var lines = new VBox(what, when);
        one.organisation().map(Label::new).ifPresent(lines.getChildren()::add);
        var foot = new HBox(chip(one, now));
        foot.getStyleClass().add("gap-8");
        foot.setAlignment(Pos.CENTER_LEFT);
        if (one.at(now.moment().now()) && allowed.withdraw()) {
            foot.getChildren().add(end(one));
        }
        lines.getChildren().add(foot);
        lines.getStyleClass().addAll("row", "two-line", "gap-4");
        return lines;
    }

    private Chip chip(Overriding one, ConsentPage now) {
        if (one.overdue(now.moment().now())) {
            return new Chip(ui.texts().say("consents.overriding.overdue"), "fth-clock", Chip.Tone.DUE);
        }
        return switch (one.reading()) {
            case WAITS -> new Chip(ui.texts().say("consents.overriding.waits"), "fth-clock", Chip.Tone.PLAIN);
            case READ -> new Chip(ui.texts().say("consents.overriding.read"), "fth-check", Chip.Tone.DONE);
        };
    }

    private Button end(Overriding one) {
        var button = new Button(ui.texts().say("consents.overriding.end"));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> her.ifPresent(whom -> acting.ifPresent(tab -> tab
                .act("end " + one.id(), () -> ledger.endOverriding(whom, one.id()),
                        ui.texts().say("consents.overriding.ended")))));
        return button;
    }

    private String moment(Instant at, ConsentPage now) {
        var local = LocalDateTime.ofInstant(at, now.moment().zone());
        return ui.texts().say("consents.overriding.moment", ui.texts().shortDate(local.toLocalDate()),
                ui.texts().time(local.toLocalTime()));
    }

    @FXML
    private void goOn() {
        var reason = new Reason(why.getText() == null ? "" : why.getText());
        var wish = purpose.chosen().flatMap(what -> ground.chosen().map(
                because -> new Overridden(what, because, Optional.ofNullable(organisation.getText()))));
        var problems = Stream.of(open(), wish.map(Overridden::problems).orElse(List.of()), reason.problems())
                .flatMap(List::stream).toList();
        fields.show(problems);
        if (problems.isEmpty()) {
            her.ifPresent(whom -> wish.ifPresent(sound -> acting.ifPresent(tab -> tab.act("override",
                    () -> ledger.override(whom, sound, reason), ui.texts().say("consents.overriding.done"),
                    this::empty))));
        }
    }

    private void empty() {
        why.clear();
        organisation.clear();
        purpose.choose(Optional.empty());
        ground.choose(Optional.empty());
    }

    private List<Problem> open() {
        return Stream.of(Optional.of(new Problem("purpose", "consents.problem.purpose"))
                .filter(_ -> purpose.chosen().isEmpty()),
                Optional.of(new Problem("ground", "consents.problem.ground")).filter(_ -> ground.chosen().isEmpty()))
                .flatMap(Optional::stream).toList();
    }

    Inputs inputs() {
        return inputs;
    }
}
