package org.daybook.childcare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.Texts;

/// Asks who collects a child. The person who must never collect is shown before any button. Takes no space while no child is
/// being handed over.
final class HandingController {
    private final Texts texts;
    private final DeskWords words;
    private Optional<HandingOver> shown = Optional.empty();
    private Asked asked = new Asked(_ -> {}, (_, _) -> {}, () -> {});

    /// Called when a person she named collects, with the code word.
    interface Named {
        void to(Stay stay, String codeWord);
    }

    /// The callbacks to the desk.
    ///
    /// @param mother called if the mother herself collects
    /// @param named  called if a person she named collects
    /// @param closed called if nobody collects
    record Asked(Consumer<Stay> mother, Named named, Runnable closed) {}

    @FXML
    private Card card;
    @FXML
    private Label whose;
    @FXML
    private HBox neverLine;
    @FXML
    private Label never;
    @FXML
    private Label toAsk;
    @FXML
    private Label health;
    @FXML
    private Button mother;
    @FXML
    private VBox named;
    @FXML
    private Label may;
    @FXML
    private Field codeWordField;
    @FXML
    private TextField codeWord;
    @FXML
    private Label nobody;

    HandingController(Texts texts) {
        this.texts = texts;
        words = new DeskWords(texts);
    }

    @FXML
    private void initialize() {
        List.<Node>of(card, toAsk, neverLine, health, named, codeWordField, nobody)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        card.setVisible(false);
        codeWord.textProperty().addListener((_, _, _) -> codeWordField.noProblem());
    }

    /// Sets the callbacks.
    void onAsked(Asked whom) {
        asked = whom;
    }

    /// Shows what must be known.
    void show(HandingOver over) {
        shown = Optional.of(over);
        whose.setText(words.whose(over.stay().kid()));
        say(neverLine, never, over.never());
        say(health, health, words.health(over.health()));
        say(named, may, over.may());
        toAsk.setVisible(over.known() == HandingOver.Known.TO_ASK);
        nobody.setVisible(over.may().isEmpty() && over.known() == HandingOver.Known.YES);
        codeWord.clear();
        codeWordField.noProblem();
        codeWordField.setVisible(over.asked() == HandingOver.Asked.CODE_WORD);
        card.setVisible(true);
        mother.requestFocus();
    }

    private static void say(Node line, Label label, Optional<String> sentence) {
        line.setVisible(sentence.isPresent());
        label.setText(sentence.orElse(""));
    }

    /// Hides it.
    void hide() {
        shown = Optional.empty();
        codeWord.clear();
        card.setVisible(false);
    }

    /// Shows why the child stays here; keeps what was typed.
    void problem(Refusal refusal) {
        codeWordField.problem(texts.say(refusal.key()));
        codeWord.requestFocus();
        codeWord.selectAll();
    }

    @FXML
    private void toMother() {
        shown.ifPresent(over -> asked.mother().accept(over.stay()));
    }

    @FXML
    private void toNamed() {
        shown.ifPresent(over -> asked.named().to(over.stay(), codeWord.getText()));
    }

    @FXML
    private void close() {
        hide();
        asked.closed().run();
    }
}
