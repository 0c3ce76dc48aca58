package org.daybook.consents;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.ui.Icons;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Ui;
import org.daybook.ui.Views;
import org.daybook.ui.Wrapping;

/// One of her choices, turned to her: a picture, what it means, her answer as shape and word, and one button. Withdrawing a yes
/// first states what ends; answering again shows how it was explained, as at the door.
final class HerChoiceController {
    /// The content of a row.
    ///
    /// @param state   the state of the purpose
    /// @param hers    her language
    /// @param staff   who explains
    /// @param allowed what this worker's role allows
    /// @param undo    whether a withdrawal made a moment ago can be undone
    record Shown(ConsentState state, SpokenWording hers, ConsentPage.Staff staff, Allowed allowed, Undo undo) {}

    /// Whether a withdrawal can be undone.
    enum Undo {
        OFFERED,
        OVER
    }

    /// Receives a new answer.
    interface Answered {
        void answer(ConsentState before, Answer answer, Heard heard);
    }

    private final Ui ui;
    private Optional<Shown> shown = Optional.empty();
    private Optional<HeardController> heard = Optional.empty();
    private Answered answered = (_, _, _) -> {};
    private Consumer<ConsentState> withdrawn = _ -> {};
    private Consumer<ConsentState> undone = _ -> {};

    @FXML
    private VBox row;
    @FXML
    private StackPane picture;
    @FXML
    private Label organisation;
    @FXML
    private Paragraph sentence;
    @FXML
    private Paragraph overridden;
    @FXML
    private StackPane shape;
    @FXML
    private Label said;
    @FXML
    private Label since;
    @FXML
    private Label until;
    @FXML
    private Button change;
    @FXML
    private Paragraph done;
    @FXML
    private VBox ending;
    @FXML
    private Paragraph ends;
    @FXML
    private Button undo;
    @FXML
    private VBox asking;
    @FXML
    private VBox explained;
    @FXML
    private HBox answers;

    HerChoiceController(Ui ui) {
        this.ui = ui;
    }

    /// Creates a row of the list.
    static HerChoiceController make(Views views) {
        return (HerChoiceController) views.load(HerChoiceController.class).controller();
    }

    @FXML
    private void initialize() {
        List.of(organisation, overridden, since, until, change, done, ending, asking).forEach(node -> {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        });
    }

    /// Returns the row itself.
    Node row() {
        return row;
    }

    /// Sets what is called for each button.
    void onAnswer(Answered answer, Consumer<ConsentState> takenBack, Consumer<ConsentState> undoing) {
        answered = answer;
        withdrawn = takenBack;
        undone = undoing;
    }

    /// Shows the state of the purpose.
    void show(Shown now) {
        shown = Optional.of(now);
        var state = now.state();
        var hers = now.hers();
        var pictogram = Pictogram.of(state.purpose());
        picture.getChildren().setAll(Icons.of(pictogram.icon()));
        picture.getStyleClass().add("tint-" + pictogram.tint());
        sentence.setText(hers.sentence(state.purpose()));
        state.newest().flatMap(ConsentEvent::sharing)
                .ifPresent(sharing -> {
                    Wrapping.show(organisation, sharing.organisation());
                    organisation.setVisible(true);
                });
        shape.getChildren().setAll(Icons.of(Pictogram.icon(state.standing())));
        shape.getStyleClass().add(Pictogram.shape(state.standing()));
        said.setText(hers.answer(state.standing()));
        state.on().ifPresent(day -> say(since, hers.date(day)));
        state.newest().filter(_ -> state.holds()).flatMap(ConsentEvent::until)
                .ifPresent(day -> say(until, hers.text("page.until", hers.date(day))));
        state.overriding().ifPresent(_ -> {
            overridden.setText(hers.text("page.overridden"));
            overridden.setVisible(true);
        });
        button(now);
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(true);
    }

    private void button(Shown now) {
        var code = now.state().purpose().code();
        if (now.undo() == Undo.OFFERED) {
            undo.setId("undo-" + code);
            undo.setText(now.hers().text("page.undo"));
            ends.setText(now.hers().text("page.end." + code));
            ending.setVisible(true);
            MessageLine.aloud(ending, ends.getText());
        }
        if (now.state().holds()) {
            change.setId("take-back-" + code);
            change.setText(now.hers().text("page.take-back"));
            change.setVisible(now.allowed().withdraw());
        } else {
            change.setId("answer-" + code);
            change.setText(now.hers().text("page.answer"));
            // Referrals, with whom and what is shared, are recorded on the tab of her record.
            change.setVisible(now.allowed().record() && now.state().purpose() != Purpose.REFERRAL);
        }
    }

    /// States in her language what was done, and restores the focus.
    void done(String name) {
        shown.ifPresent(now -> {
            done.setText(now.hers().text(name));
            MessageLine.aloud(done, done.getText());
        });
        done.setVisible(true);
        focus();
    }

    /// Checks whether its answer may be changed here.
    boolean mayChange() {
        return change.isVisible();
    }

    /// Takes the focus, if its answer may be changed.
    void focus() {
        if (mayChange()) {
            change.requestFocus();
        }
    }

    @FXML
    private void change() {
        done.setVisible(false);
        shown.ifPresent(now -> {
            if (now.state().holds()) {
                withdrawn.accept(now.state());
            } else {
                ask(now);
                change.setVisible(false);
            }
        });
    }

    private void ask(Shown now) {
        var view = ui.views().load(HeardController.class);
        var explaining = (HeardController) view.controller();
        explaining.read(now.hers());
        explaining.staff(now.staff());
        heard = Optional.of(explaining);
        view.root().setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        explained.getChildren().setAll(view.root());
        answers.getChildren().setAll(answer(now, Answer.GIVEN, ConsentStatus.GIVEN),
                answer(now, Answer.REFUSED, ConsentStatus.REFUSED), later(now));
        asking.setVisible(true);
        answers.getChildren().getFirst().requestFocus();
    }

    private Button answer(Shown now, Answer answer, ConsentStatus word) {
        var button = new Button(now.hers().answer(word), Icons.of(Pictogram.icon(word)));
        button.setId("say-" + answer.name().toLowerCase(java.util.Locale.ROOT) + "-" + now.state().purpose().code());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(
                _ -> heard.ifPresent(explaining -> answered.answer(now.state(), answer, explaining.heard())));
        return button;
    }

    private Button later(Shown now) {
        var button = new Button(now.hers().text("page.leave"));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> leave());
        return button;
    }

    @FXML
    private void undo() {
        shown.map(Shown::state).ifPresent(undone);
    }

    private void leave() {
        asking.setVisible(false);
        change.setVisible(true);
        change.requestFocus();
    }
}
