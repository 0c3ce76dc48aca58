package org.daybook.paths;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// How a path ends for her (task 11): the result of the rule, how, what she does now, whether she was asked how she is, and
/// that she may come back.
final class EndingController {
    private record Read(AttendedShare.Share attended, boolean asksStatus) {}

    private final Ui ui;
    private final Paths paths;
    private final FormFields fields;
    private Optional<Enrolment> enrolment = Optional.empty();
    private Optional<AttendedShare.Share> share = Optional.empty();
    private Consumer<Optional<Enrolment>> then = _ -> {};

    @FXML
    private Card card;
    @FXML
    private Label rule;
    @FXML
    private Field goalField;
    @FXML
    private Segments<GoalState> goalState;
    @FXML
    private Field howField;
    @FXML
    private Segments<HowEnded> how;
    @FXML
    private Field leavingReasonField;
    @FXML
    private ComboBox<LeavingReason> leavingReason;
    @FXML
    private Field placeField;
    @FXML
    private TextField place;
    @FXML
    private Field statusField;
    @FXML
    private ComboBox<LeavingStatus> status;
    @FXML
    private Segments<ExitReading> reading;
    @FXML
    private Field backField;
    @FXML
    private Segments<MayComeBack> back;
    @FXML
    private MessageLine message;
    @FXML
    private Label signs;

    EndingController(Ui ui, Paths paths) {
        this.ui = ui;
        this.paths = paths;
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        InputLimits.most(place, PathEnding.LONGEST_PLACE, ui.texts());
        fields.with("how", howField).with("reason", leavingReasonField).with("transferredTo", placeField)
                .with("mayComeBack", backField);
        choices(leavingReason, LeavingReason.values(), ui.texts());
        choices(status, LeavingStatus.values(), ui.texts());
        for (var part : List.of(card, goalField, leavingReasonField, placeField, statusField)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        how.chosenProperty().addListener((_, _, now) -> follow(now));
        goalState.chosenProperty().addListener((_, _, _) -> sayRule());
    }

    void hide() {
        card.setVisible(false);
    }

    /// Asks how it ends.
    ///
    /// @param done called with the enrolment that ended, or with nothing if she continues
    void show(Enrolment one, Consumer<Optional<Enrolment>> done) {
        enrolment = Optional.of(one);
        share = Optional.empty();
        then = done;
        clear(one);
        card.setTitle(ui.texts().say("paths.ending.title", ui.texts().of("paths", one.path())));
        card.setVisible(true);
        ui.background().run(() -> new Read(paths.endings().attended(one.id()), paths.endings().asksStatus(one.id())),
                read -> {
                    share = Optional.of(read.attended());
                    statusField.setVisible(read.asksStatus());
                    sayRule();
                });
        (goalField.isVisible() ? goalState : how).getChildren().getFirst().requestFocus();
    }

    private void clear(Enrolment one) {
        message.clear();
        fields.show(List.of());
        how.options(Arrays.stream(HowEnded.values())
                .filter(which -> which != HowEnded.COMPLETED || paths.endings().maySignOff()).toList(), this::word);
        goalState.options(List.of(GoalState.values()), this::word);
        goalState.choose(one.goalState());
        reading.options(List.of(ExitReading.values()), this::word);
        back.options(List.of(MayComeBack.values()), this::word);
        leavingReason.setValue(null);
        status.setValue(null);
        // Shown once it is known that she is to be asked: a choice made before would be discarded for a child.
        statusField.setVisible(false);
        place.clear();
        rule.setText("");
        goalField.setVisible(one.goal().isPresent());
        follow(Optional.empty());
    }

    private void follow(Optional<HowEnded> now) {
        leavingReasonField.setVisible(now.filter(HowEnded.LEFT_EARLY::equals).isPresent());
        placeField.setVisible(now.filter(HowEnded.TRANSFERRED::equals).isPresent());
        signs.setText(ui.texts().say(now.filter(HowEnded.COMPLETED::equals).isPresent()
                ? "paths.ending.signs.completed"
                : "paths.ending.signs"));
    }

    private void sayRule() {
        share.ifPresent(attended -> {
            var met = goalState.chosen().filter(GoalState.MET::equals).isPresent()
                    ? CompletionRule.Goal.MET
                    : CompletionRule.Goal.NOT_MET;
            rule.setText(switch (new CompletionRule(attended, met).verdict()) {
                case BY_SESSIONS -> say("paths.ending.rule.by-sessions", attended);
                case BY_GOAL -> say("paths.ending.rule.by-goal", attended);
                case CANNOT_TELL -> say("paths.ending.rule.cannot-tell", attended);
                case NOT_YET -> say("paths.ending.rule.not-yet", attended);
            });
        });
    }

    private String say(String key, AttendedShare.Share attended) {
        return ui.texts().say(key, attended.came(), attended.held());
    }

    @FXML
    private void keepGoing() {
        hide();
        then.accept(Optional.empty());
    }

    @FXML
    private void end() {
        message.clear();
        var form = form();
        fields.show(form.problems());
        if (form.problems().isEmpty()) {
            enrolment.ifPresent(one -> ui.background().run(() -> paths.endings().end(one.id(), form), ended -> {
                hide();
                then.accept(Optional.of(ended));
            }, refusal -> message.warn(ui.texts().say(refusal.key()))));
        }
    }

    private PathEnding form() {
        return new PathEnding(how.chosen(), Optional.ofNullable(leavingReason.getValue()),
                Optional.ofNullable(place.getText()).map(String::strip).filter(words -> !words.isEmpty()),
                goalState.chosen().filter(_ -> goalField.isVisible()),
                new PathEnding.Leaving(Optional.ofNullable(status.getValue()), reading.chosen(), back.chosen()));
    }

    private String word(Enum<?> constant) {
        return ui.texts().of("paths", constant);
    }

    private static <E extends Enum<E>> void choices(ComboBox<E> list, E[] constants, Texts texts) {
        list.getItems().setAll(constants);
        list.setConverter(new ChosenWords<>(constant -> texts.of("paths", constant)));
    }
}
