package org.daybook.childcare;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.Field;
import org.daybook.ui.Icons;
import org.daybook.ui.SearchField;
import org.daybook.ui.Texts;

/// The check-in at the desk: a card is typed, and her children are listed. Children who are not here are signed in, children
/// who are here are handed over.
final class ArrivingController {
    private final Texts texts;
    private final DeskWords words;
    private Asked asked = new Asked(_ -> {}, _ -> {}, _ -> {});

    /// The callbacks to the desk.
    ///
    /// @param card receives a card, as typed
    /// @param in   signs this child in
    /// @param out  begins to hand this child over
    record Asked(Consumer<String> card, Consumer<ChildRow> in, Consumer<Stay> out) {}

    @FXML
    private Field cardField;
    @FXML
    private SearchField card;
    @FXML
    private Label full;
    @FXML
    private VBox children;

    ArrivingController(Texts texts) {
        this.texts = texts;
        words = new DeskWords(texts);
    }

    @FXML
    private void initialize() {
        List.<Node>of(full, children).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        full.setVisible(false);
        children.setVisible(false);
        card.textProperty().addListener((_, _, _) -> cardField.noProblem());
    }

    /// Sets the callbacks.
    void onAsked(Asked whom) {
        asked = whom;
    }

    /// Returns the field for a card.
    Node cardInput() {
        return card;
    }

    /// Shows whether a place is free.
    void show(DeskPage.Room room) {
        full.setVisible(room.places() > 0 && room.free() == 0);
    }

    /// Gets ready for the next card.
    void ready() {
        card.clear();
        clear();
        card.requestFocus();
    }

    /// Clears the result of a card.
    void clear() {
        children.getChildren().clear();
        children.setVisible(false);
    }

    /// Shows next to the field why a card is not accepted; keeps what was typed.
    void problem(Refusal refusal) {
        clear();
        cardField.problem(texts.say(refusal.key()));
        card.requestFocus();
        card.selectAll();
    }

    /// Lists her children; those who are not here first, because she has just come in with them.
    void offer(CheckInPage at) {
        children.getChildren().setAll(at.children().stream().map(this::choice).toList());
        children.setVisible(true);
        children.getChildren().getFirst().requestFocus();
    }

    private Button choice(CheckInPage.One one) {
        var button = new Button(one.stay().isPresent()
                ? texts.say("childcare.arriving.out", words.kid(one.kid()))
                : texts.say("childcare.arriving.in", words.kid(one.kid())),
                Icons.of(one.stay().isPresent() ? "fth-log-out" : "fth-log-in"));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("childcare-choice");
        button.setOnAction(_ -> one.stay().ifPresentOrElse(asked.out(), () -> asked.in().accept(one.kid())));
        return button;
    }

    @FXML
    private void typed() {
        if (!card.getText().isBlank()) {
            asked.card().accept(card.getText().strip());
        }
    }
}
