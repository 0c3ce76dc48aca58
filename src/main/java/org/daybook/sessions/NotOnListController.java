package org.daybook.sessions;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.participants.PersonRow;
import org.daybook.ui.Field;
import org.daybook.ui.IconButton;
import org.daybook.ui.MarkCircle;
import org.daybook.ui.PersonCode;
import org.daybook.ui.SearchField;
import org.daybook.ui.Stepper;
import org.daybook.ui.Texts;

/// The card for those who are not on the list: with a card of their own, or without one.
final class NotOnListController {
    private final Texts texts;
    private final RoomNames names;
    private Asked asked = new Asked(_ -> {}, _ -> {}, _ -> {}, _ -> {});
    private boolean showing;

    /// The requests the worker makes of the sheet.
    ///
    /// @param came    somebody came: her card, or initial and year, as typed
    /// @param chosen  she is this one of several
    /// @param removed she is removed again
    /// @param counted one more (1) or one less (-1) without a card
    record Asked(Consumer<String> came, Consumer<PersonRow> chosen, Consumer<PersonRow> removed,
            Consumer<Integer> counted) {}

    @FXML
    private Field cardField;
    @FXML
    private SearchField card;
    @FXML
    private VBox guests;
    @FXML
    private Stepper anonymous;

    NotOnListController(Texts texts, RoomNames names) {
        this.texts = texts;
        this.names = names;
    }

    @FXML
    private void initialize() {
        anonymous.describe(texts.say("sessions.not-on-list.one-less"), texts.say("sessions.not-on-list.one-more"));
        anonymous.valueProperty().addListener((_, before, now) -> {
            if (!showing) {
                asked.counted().accept(now.intValue() - before.intValue());
            }
        });
        card.textProperty().addListener((_, _, _) -> cardField.noProblem());
    }

    /// Sets the receiver of the requests.
    void onAsked(Asked whom) {
        asked = whom;
    }

    /// Returns the field for typing a card.
    Node cardInput() {
        return card;
    }

    /// Returns the partly typed card.
    String typed() {
        return card.getText();
    }

    /// Restores a partly typed card.
    void type(String words) {
        card.setText(words);
    }

    /// Shows who came with a card, and how many came without one.
    void show(RegisterDraft ticking) {
        guests.getChildren().setAll(ticking.guests().stream().map(this::guest).toList());
        ticking.guestsLate().forEach(seat -> guests.getChildren().add(late(seat)));
        visible();
        showing = true;
        anonymous.setValue(ticking.anonymous());
        showing = false;
    }

    /// Prepares the field for the next card after she was found and added to the sheet.
    void ready() {
        card.clear();
        cardField.noProblem();
    }

    /// Shows next to the field why nobody was added; what was typed stays.
    void problem(String sentence) {
        cardField.problem(sentence);
        card.requestFocus();
        card.selectAll();
    }

    /// Lets the worker choose which of several women it is.
    void choose(List<PersonRow> several) {
        cardField.problem(texts.say("sessions.not-on-list.several"));
        guests.getChildren().setAll(several.stream().map(this::choice).toList());
        visible();
        FocusController.lead(guests.getChildren(), 0);
    }

    @FXML
    private void came() {
        if (!card.getText().isBlank()) {
            asked.came().accept(card.getText().strip());
        }
    }

    private Button choice(PersonRow her) {
        var button = new Button(null, new PersonCode(her.card().toString(), her.initial()));
        button.setAccessibleText(RoomNames.code(her));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> asked.chosen().accept(her));
        return button;
    }

    private HBox guest(PersonRow her) {
        var code = RowController.growing(new PersonCode(her.card().toString(), her.initial()));
        code.setMaxHeight(PersonCode.USE_PREF_SIZE);
        var remove = new IconButton("fth-x");
        remove.getStyleClass().add("flat");
        remove.setAccessibleText(texts.say("sessions.not-on-list.remove", RoomNames.code(her)));
        remove.setOnAction(_ -> asked.removed().accept(her));
        var row = new HBox(code, remove);
        if (names.manner() == RoomNames.Manner.NAMES) {
            PictureMarkOf.her(her)
                    .ifPresent(mark -> row.getChildren().addFirst(new MarkCircle(mark, MarkCircle.Size.SMALL)));
        }
        row.getStyleClass().add("guest");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label late(Seat seat) {
        var label = new Label(texts.say("sessions.late.guest", RoomNames.code(seat.person()),
                SheetWords.late(texts, seat.late().orElseThrow())));
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private void visible() {
        guests.setVisible(!guests.getChildren().isEmpty());
        guests.setManaged(guests.isVisible());
    }
}
