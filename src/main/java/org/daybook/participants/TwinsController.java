package org.daybook.participants;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.alike.Sign;
import org.daybook.ui.Card;
import org.daybook.ui.Icons;
import org.daybook.ui.PersonCode;
import org.daybook.ui.Running;
import org.daybook.ui.Ui;

/// "Does she already have a card?" next to the welcome: cards that look alike, with what speaks for and against each. Hidden if
/// there is none. The search never holds up typing.
final class TwinsController {
    /// @param twins    the cards
    /// @param lastCame when each last came, for those who ever came
    private record Seen(List<DuplicateCandidate> twins, Map<ParticipantId, LocalDate> lastCame) {}

    private static final Duration REST = Duration.millis(350);
    private static final Duration AFTER_MANY = Duration.seconds(2.5);

    private final Ui ui;
    private final Participants participants;
    private final LastCame lastCame;
    private final LanguagesAndCountries names;
    private final PauseTransition rest = new PauseTransition(REST);
    private Running looking = () -> {};
    private boolean left;
    private Consumer<ParticipantId> same = _ -> {};
    private Consumer<ParticipantId> other = _ -> {};

    @FXML
    private Card card;
    @FXML
    private Label ask;
    @FXML
    private VBox rows;

    TwinsController(Ui ui, Participants participants, LastCame lastCame) {
        this.ui = ui;
        this.participants = participants;
        this.lastCame = lastCame;
        this.names = new LanguagesAndCountries(ui.texts().locale());
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
    }

    /// Returns whether any card is offered, so that the screen can make space.
    ObservableBooleanValue offering() {
        return card.visibleProperty();
    }

    /// Sets what happens if she is the woman with a card, and if she is not.
    void onAnswer(Consumer<ParticipantId> samePerson, Consumer<ParticipantId> someoneElse) {
        same = samePerson;
        other = someoneElse;
    }

    /// Called when something was typed: searches once the worker pauses.
    void typed(Welcome form, Draft draft) {
        if (left) {
            return;
        }
        after(REST, form, draft);
    }

    private void after(Duration pause, Welcome form, Draft draft) {
        rest.setDuration(pause);
        rest.setOnFinished(_ -> look(form, draft));
        rest.playFromStart();
    }

    /// The worker left the welcome: a pending search is dropped, because the store may be closed by then, and the line of the
    /// last one is written.
    void leave() {
        left = true;
        rest.stop();
        looking.cancel();
        ui.background().change(() -> participants.finder().searched(), () -> {});
    }

    /// Starts a search; the newest wins.
    void look(Welcome form, Draft draft) {
        looking.cancel();
        var asked = draft.asked();
        var her = draft.id();
        looking = ui.background().run(() -> {
            var twins = participants.lookAlikes().of(form, her, asked);
            return new Seen(twins, twins.isEmpty()
                    ? Map.of()
                    : lastCame.of(twins.stream().map(twin -> twin.row().id()).toList()));
        }, this::show, refusal -> notNow(refusal, form, draft));
    }

    /// After many searches the next one waits and then runs by itself: nobody is shown until then.
    private void notNow(Refusal refusal, Welcome form, Draft draft) {
        if (!left && refusal.key().equals("staff.refusal.search-rest")) {
            card.setVisible(false);
            after(AFTER_MANY, form, draft);
        }
    }

    private void show(Seen seen) {
        ask.setText(ui.texts().say("participants.twins.ask", seen.twins().size()));
        rows.getChildren().setAll(seen.twins().stream()
                .map(twin -> row(twin, Optional.ofNullable(seen.lastCame().get(twin.row().id())))).toList());
        card.setVisible(!seen.twins().isEmpty());
    }

    private Node row(DuplicateCandidate twin, Optional<LocalDate> came) {
        var when = new Label(when(twin.row(), came));
        when.getStyleClass().add("muted");
        when.setWrapText(true);
        var row = new VBox(new PersonCode(twin.row().card().toString(), twin.row().initial()), when);
        twin.signs().forEach(sign -> row.getChildren().add(sign(sign)));
        row.getChildren().add(answers(twin.row()));
        row.getStyleClass().add("twin");
        return row;
    }

    private Node sign(Sign sign) {
        var label = new Label(ui.texts().say(key(sign)),
                Icons.of(sign.speaksForOne() ? "fth-check" : "fth-x"));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String key(Sign sign) {
        return switch (sign) {
            case SAME_MONTH_AND_YEAR -> "participants.sign.same-month-and-year";
            case SAME_YEAR -> "participants.sign.same-year";
            case CLOSE_YEAR -> "participants.sign.close-year";
            case OTHER_MONTH -> "participants.sign.other-month";
            case SAME_NAME -> "participants.sign.same-name";
            case OTHER_SCRIPT -> "participants.sign.other-script";
            case SOUNDS_ALIKE -> "participants.sign.sounds-alike";
            case ONE_LETTER -> "participants.sign.one-letter";
            case SHORT_FORM -> "participants.sign.short-form";
            case OTHER_LANGUAGE_OF_NAME -> "participants.sign.other-language-of-name";
            case OTHER_FIRST_LANGUAGE -> "participants.sign.other-first-language";
            case OTHER_CITIZENSHIP -> "participants.sign.other-citizenship";
        };
    }

    private HBox answers(PersonRow row) {
        var samePerson = button("participants.twins.same", row);
        samePerson.setId("same-person-" + row.card());
        samePerson.setOnAction(_ -> same.accept(row.id()));
        var someoneElse = button("participants.twins.other", row);
        someoneElse.setId("someone-else-" + row.card());
        someoneElse.setOnAction(_ -> other.accept(row.id()));
        var box = new HBox(samePerson, someoneElse);
        box.getStyleClass().add("twin-answers");
        return box;
    }

    private Button button(String key, PersonRow row) {
        var button = new Button(ui.texts().say(key));
        button.setAccessibleText(button.getText() + ", " + row.card());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private String when(PersonRow row, Optional<LocalDate> came) {
        return came.map(day -> ui.texts().say("participants.twins.last-came", names.monthInside(YearMonth.from(day))))
                .orElseGet(() -> ui.texts().say("participants.record.since",
                        names.monthInside(YearMonth.from(row.welcomedOn()))));
    }
}
