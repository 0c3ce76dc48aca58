package org.daybook.participants;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.staff.KeptAway;
import org.daybook.staff.RecordSection;
import org.daybook.staff.StaffId;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Ui;

/// Her arrangements: who is kept away from her record, whom she must not meet, and other cards of hers. Each card is shown only
/// to roles that may see it.
final class ArrangementsController implements RecordSection.Shown {
    private final Ui ui;
    private final KeptAway keptAway;
    private final KeptApart keptApart;
    private final CardsJoined joined;
    private final Inputs inputs = new Inputs();
    private final Once saving;
    private Optional<ParticipantId> her = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private Card awayCard;
    @FXML
    private VBox away;
    @FXML
    private VBox keeping;
    @FXML
    private PickController colleagueController;
    @FXML
    private PickController becauseController;
    @FXML
    private PickController saidByController;
    @FXML
    private Card apartCard;
    @FXML
    private VBox apart;
    @FXML
    private Node parting;
    @FXML
    private Field apartField;
    @FXML
    private TextField apartTyped;
    @FXML
    private Card joinedCard;
    @FXML
    private VBox joinedRows;
    @FXML
    private Field otherField;
    @FXML
    private TextField otherTyped;

    ArrangementsController(Ui ui, Participants participants, CardsJoined joined) {
        saving = new Once(ui.background());
        this.ui = ui;
        this.keptAway = participants.keptAway();
        this.keptApart = participants.keptApart();
        this.joined = joined;
    }

    @FXML
    private void initialize() {
        only(awayCard, keptAway.maySee());
        only(keeping, keptAway.mayChange());
        only(apartCard, keptApart.maySee());
        only(parting, keptApart.mayChange());
        only(joinedCard, joined.mayJoin());
        var open = say("participants.details.open");
        becauseController.options(open, Stream.of(KeptAway.Because.values())
                .map(one -> new ListChoice(one.name(), ui.texts().of("staff", one))).toList());
        saidByController.options(open, Stream.of(KeptAway.SaidBy.values())
                .map(one -> new ListChoice(one.name(), ui.texts().of("staff", one))).toList());
        inputs.with("apart", apartTyped).with("other", otherTyped);
        colleagueController.remember(inputs, "colleague");
        becauseController.remember(inputs, "because");
        saidByController.remember(inputs, "said-by");
        inputs.awaiting("colleague");
        apartTyped.textProperty().addListener((_, _, _) -> apartField.noProblem());
        otherTyped.textProperty().addListener((_, _, _) -> otherField.noProblem());
    }

    @Override
    public void show(ParticipantId whom) {
        her = Optional.of(whom);
        if (keptAway.maySee()) {
            ui.background().run(keptAway::colleagues, colleagues -> {
                colleagueController.options(
                        say("participants.details.open"), colleagues.stream()
                                .map(one -> new ListChoice(one.id().value().toString(), one.initials())).toList());
                inputs.arrived("colleague");
            });
            ui.background().run(() -> keptAway.of(whom), this::showAway);
        }
        if (keptApart.maySee()) {
            ui.background().run(() -> keptApart.of(whom), this::showApart);
        }
        if (joined.mayJoin()) {
            ui.background().run(() -> joined.of(whom), this::showJoined);
        }
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @FXML
    private void keepAway() {
        message.clear();
        var who = colleagueController.chosen().map(UUID::fromString).map(StaffId::new);
        var because = becauseController.chosen().map(KeptAway.Because::valueOf);
        var saidBy = saidByController.chosen().map(KeptAway.SaidBy::valueOf);
        if (her.isEmpty() || who.isEmpty() || because.isEmpty() || saidBy.isEmpty()) {
            message.warn(say("participants.arrangements.away.choose"));
            return;
        }
        var whom = her.get();
        change(() -> keptAway.keep(whom, who.get(), because.get(), saidBy.get()), changed -> {
            Stream.of(colleagueController, becauseController, saidByController)
                    .forEach(pick -> pick.choose(Optional.empty()));
            away(whom, "participants.arrangements.away.done", changed);
        });
    }

    @FXML
    private void keepApart() {
        message.clear();
        var typed = apartTyped.getText();
        her.ifPresent(whom -> saving.run(() -> keptApart.keep(whom, typed), changed -> {
            apartTyped.clear();
            apart(whom, "participants.arrangements.apart.done", changed);
        }, refusal -> apartField.problem(say(refusal.key()))));
    }

    @FXML
    private void look() {
        message.clear();
        if (CardNumber.read(otherTyped.getText()).isEmpty()) {
            otherField.problem(say("participants.refusal.unknown-card"));
            return;
        }
        var card = otherTyped.getText().strip();
        her.ifPresent(whom -> ui.navigator().go(new Joining(whom, card)));
    }

    private void away(ParticipantId whom, String done, KeptAway.Changed changed) {
        showAway(changed.all());
        done(done, !changed.before().equals(changed.after()), () -> change(() -> keptAway.takeBack(whom, changed),
                all -> {
                    showAway(all);
                    message.done(say("ui.message.undone"));
                }));
    }

    private void apart(ParticipantId whom, String done, KeptApart.Changed changed) {
        showApart(changed.all());
        done(done, !changed.before().equals(changed.after()), () -> change(() -> keptApart.takeBack(whom, changed),
                rows -> {
                    showApart(rows);
                    message.done(say("ui.message.undone"));
                }));
    }

    /// Offers *Undo* only for something that changed. If it was so already, there is nothing to undo.
    private void done(String sentence, boolean isChange, Runnable back) {
        if (isChange) {
            message.done(say(sentence), say("ui.message.undo"), back);
        } else {
            message.done(say(sentence));
        }
    }

    private void showAway(List<KeptAway.Kept> all) {
        away.getChildren().setAll(all.stream().map(this::row).toList());
        if (all.isEmpty()) {
            away.getChildren().add(ArrangementRowController.muted(say("participants.arrangements.away.none")));
        }
    }

    private void showApart(List<PersonRow> rows) {
        apart.getChildren().setAll(rows.stream().map(this::row).toList());
        if (rows.isEmpty()) {
            apart.getChildren().add(ArrangementRowController.muted(say("participants.arrangements.apart.none")));
        }
    }

    private void showJoined(List<CardsJoined.Joined> all) {
        joinedRows.getChildren().setAll(all.stream().map(this::row).toList());
        if (all.isEmpty()) {
            joinedRows.getChildren().add(ArrangementRowController.muted(say("participants.arrangements.joined.none")));
        }
    }

    private Node row(KeptAway.Kept kept) {
        var initials = new Label(kept.initials());
        initials.getStyleClass().add("strong");
        var words = ArrangementRowController
                .muted(say("participants.arrangements.away.row", ui.texts().of("staff", kept.because()),
                        ui.texts().of("staff", kept.saidBy()), ui.texts().date(kept.since())));
        var row = ArrangementRowController.make(initials, words);
        if (keptAway.mayChange()) {
            row.getChildren().add(button("participants.arrangements.away.let-in", kept.initials(),
                    whom -> change(() -> keptAway.letIn(whom, kept.who()),
                            changed -> away(whom, "participants.arrangements.away.let-in.done", changed))));
        }
        return row;
    }

    private Node row(PersonRow other) {
        var row = ArrangementRowController.make(ArrangementRowController.code(other.card(), other.initial()),
                new Label());
        if (keptApart.mayChange()) {
            row.getChildren().add(button("participants.arrangements.apart.let-meet", other.card().toString(),
                    whom -> change(() -> keptApart.letMeet(whom, other.id()),
                            changed -> apart(whom, "participants.arrangements.apart.let-meet.done", changed))));
        }
        return row;
    }

    private Node row(CardsJoined.Joined one) {
        var row = ArrangementRowController.make(ArrangementRowController.code(one.card(), ""),
                ArrangementRowController.muted(say("participants.arrangements.joined.on", ui.texts().date(one.on()))));
        row.getChildren().add(button("participants.arrangements.joined.part", one.card().toString(),
                whom -> change(() -> {
                    joined.part(whom, one.id());
                    return joined.of(whom);
                }, rows -> {
                    message.done(say("participants.arrangements.joined.parted", one.card().toString()));
                    showJoined(rows);
                })));
        return row;
    }

    private Button button(String key, String whose, Consumer<ParticipantId> action) {
        var button = new Button(say(key));
        button.setAccessibleText(button.getText() + ", " + whose);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            message.clear();
            her.ifPresent(action);
        });
        return button;
    }

    private <T> void change(Supplier<T> work, Consumer<T> then) {
        saving.run(work, then, refusal -> message.warn(say(refusal.key())));
    }

    private static void only(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
