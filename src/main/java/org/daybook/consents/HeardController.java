package org.daybook.consents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.staff.StaffId;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Texts;

/// How it was explained: the seven points as one script with one tick, who explained, who interpreted.
final class HeardController {
    private final Texts texts;
    private final Inputs inputs = new Inputs();
    private ConsentWording wording = new ConsentWording(ConsentWording.CURRENT, "en");
    private ConsentPage.Staff staff = ConsentPage.Staff.NOBODY;

    @FXML
    private CheckBox points;
    @FXML
    private Hyperlink read;
    @FXML
    private VBox script;
    @FXML
    private ComboBox<StaffId> explained;
    @FXML
    private ComboBox<ConsentInterpreter> interpreter;
    @FXML
    private TextField words;
    @FXML
    private Label version;

    HeardController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        InputLimits.most(words, ConsentInterpreter.LONGEST, texts);
        List.of(script, words).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        script.setVisible(false);
        words.visibleProperty().bind(interpreter.valueProperty().map(ConsentInterpreter.Somebody.class::isInstance)
                .orElse(false));
        explained.setConverter(new ChosenWords<>(who -> texts.say("consents.heard.explained", staff.initials(who))));
        interpreter.setConverter(new ChosenWords<>(this::word));
        interpreters();
        inputs.with("points", points).with("kind", interpreter, this::kind, this::choose).with("interpreter", words)
                .with("explained", explained, () -> Optional.ofNullable(explained.getValue())
                        .map(who -> who.value().toString()).orElse(""), this::explains)
                .awaiting("kind", "explained");
    }

    private void interpreters() {
        var all = new ArrayList<ConsentInterpreter>(
                List.of(new ConsentInterpreter.None(), new ConsentInterpreter.Somebody("")));
        staff.here().stream().filter(who -> !who.equals(staff.me())).map(ConsentInterpreter.Colleague::new)
                .forEach(all::add);
        interpreter.getItems().setAll(all);
        interpreter.setValue(all.getFirst());
    }

    private String word(ConsentInterpreter one) {
        return switch (one) {
            case ConsentInterpreter.None _ -> texts.say("consents.heard.no-interpreter");
            case ConsentInterpreter.Somebody _ -> texts.say("consents.heard.somebody");
            case ConsentInterpreter.Colleague colleague ->
                texts.say("consents.heard.colleague", staff.initials(colleague.who()));
        };
    }

    private String kind() {
        return switch (interpreter.getValue()) {
            case ConsentInterpreter.None _ -> "";
            case ConsentInterpreter.Somebody _ -> "somebody";
            case ConsentInterpreter.Colleague colleague -> colleague.who().value().toString();
        };
    }

    private void choose(String kind) {
        if (kind.isEmpty()) {
            interpreter.setValue(new ConsentInterpreter.None());
        } else if (kind.equals("somebody")) {
            interpreter.setValue(new ConsentInterpreter.Somebody(""));
        } else {
            choose(Optional.of(new ConsentInterpreter.Colleague(new StaffId(UUID.fromString(kind)))));
        }
    }

    private void choose(Optional<ConsentInterpreter> one) {
        one.filter(interpreter.getItems()::contains).ifPresent(interpreter::setValue);
    }

    /// Sets who works here; the person signed in explains, unless another is chosen.
    void staff(ConsentPage.Staff here) {
        var before = heard().interpreter();
        var typed = words.getText();
        staff = here;
        explained.getItems().setAll(here.here());
        explained.setValue(here.me());
        interpreters();
        choose(before
                .map(one -> one instanceof ConsentInterpreter.Somebody ? new ConsentInterpreter.Somebody("") : one));
        words.setText(typed);
        inputs.arrived("kind", "explained");
    }

    private void explains(String id) {
        explained.getItems().stream().filter(who -> who.value().toString().equals(id)).findFirst()
                .ifPresent(explained::setValue);
    }

    /// Shows the script in the language in which it is read to her.
    void read(SpokenWording hers) {
        wording = hers.wording();
        version.setText(texts.say("consents.heard.wording", wording.version()));
        script.getChildren().setAll(hers.points().stream().map(HeardController::paragraph).toList());
    }

    private static Paragraph paragraph(String point) {
        var paragraph = new Paragraph();
        paragraph.setText(point);
        paragraph.getStyleClass().addAll("spoken", "point");
        return paragraph;
    }

    /// Returns how it was explained to her.
    Heard heard() {
        var one = interpreter.getValue() instanceof ConsentInterpreter.Somebody
                ? new ConsentInterpreter.Somebody(words.getText() == null ? "" : words.getText())
                : interpreter.getValue();
        return new Heard(wording, Optional.ofNullable(explained.getValue()), Optional.ofNullable(one),
                Optional.of(points.isSelected() ? SevenPoints.EXPLAINED : SevenPoints.NOT_YET));
    }

    /// If nothing can be recorded, only the script is shown.
    void allow(Allowed allowed) {
        List.of(points, explained, interpreter).forEach(node -> {
            node.setVisible(allowed.record());
            node.setManaged(allowed.record());
        });
    }

    /// Fills in how it was explained before.
    void fill(Heard heard) {
        points.setSelected(heard.points().filter(SevenPoints.EXPLAINED::equals).isPresent());
        heard.interpreter().ifPresent(one -> {
            if (one instanceof ConsentInterpreter.Somebody somebody) {
                choose("somebody");
                words.setText(somebody.words());
            } else {
                choose(Optional.of(one));
            }
        });
    }

    /// Resets it for the next answer; who explains and who interprets stays.
    void begin() {
        points.setSelected(false);
        inputs.begin();
    }

    Inputs inputs() {
        return inputs;
    }

    @FXML
    private void read() {
        script.setVisible(!script.isVisible());
        read.setText(texts.say(script.isVisible() ? "consents.heard.fold" : "consents.heard.read"));
    }
}
