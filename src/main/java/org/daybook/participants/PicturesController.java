package org.daybook.participants;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.daybook.ui.MarkCircle;
import org.daybook.ui.PictureMark;
import org.daybook.ui.Texts;

/// The pictures from which she may choose one, by click or by arrow keys. All of them are one Tab stop; a second click or
/// Delete clears the choice.
final class PicturesController {
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private Runnable changed = () -> {};

    @FXML
    private FlowPane pictures;
    @FXML
    private Label word;

    PicturesController(Texts texts) {
        this.texts = texts;
    }

    /// Returns the whole control, so that it can be hidden.
    Node node() {
        return pictures.getParent();
    }

    @FXML
    private void initialize() {
        for (var mark : PictureMark.values()) {
            pictures.getChildren().add(button(mark));
        }
        pictures.prefWrapLengthProperty().bind(pictures.widthProperty());
        pictures.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        group.selectedToggleProperty().addListener((_, _, _) -> show());
        show();
    }

    /// Calls the listener whenever another picture is chosen by hand.
    void onChange(Runnable listener) {
        changed = listener;
    }

    /// Chooses by stored code, or clears the choice.
    void choose(Optional<String> code) {
        var mark = code.map(PictureMark::ofCode);
        group.selectToggle(mark.map(wanted -> buttons().get(wanted.ordinal())).orElse(null));
    }

    /// Returns the code of the chosen picture, if any.
    Optional<String> chosen() {
        return Optional.ofNullable(group.getSelectedToggle())
                .map(toggle -> ((PictureMark) toggle.getUserData()).code());
    }

    private ToggleButton button(PictureMark mark) {
        var button = new ToggleButton();
        button.setGraphic(new MarkCircle(mark, MarkCircle.Size.SMALL));
        button.setUserData(mark);
        button.setToggleGroup(group);
        button.setAccessibleText(texts.of("ui", mark));
        button.getStyleClass().add("picture");
        button.setOnAction(_ -> changed.run());
        return button;
    }

    private void show() {
        var chosen = Optional.ofNullable(group.getSelectedToggle());
        word.setText(chosen.map(toggle -> texts.of("ui", (PictureMark) toggle.getUserData()))
                .orElse(texts.say("participants.pictures.none")));
        var stop = chosen.map(ToggleButton.class::cast).orElse(buttons().getFirst());
        buttons().forEach(button -> button.setFocusTraversable(button == stop));
    }

    private void move(KeyEvent key) {
        int now = buttons().indexOf(key.getTarget());
        int perRow = Math.max(1, (int) buttons().stream()
                .filter(button -> button.getLayoutY() == buttons().getFirst().getLayoutY()).count());
        int by = switch (key.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -perRow;
            case DOWN -> perRow;
            default -> 0;
        };
        if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            group.selectToggle(null);
            changed.run();
        } else if (by != 0 && now >= 0 && now + by >= 0 && now + by < buttons().size()) {
            buttons().get(now + by).requestFocus();
            group.selectToggle(buttons().get(now + by));
            changed.run();
        }
        if (by != 0) {
            key.consume();
        }
    }

    private List<ToggleButton> buttons() {
        return pictures.getChildren().stream().map(ToggleButton.class::cast).toList();
    }
}
