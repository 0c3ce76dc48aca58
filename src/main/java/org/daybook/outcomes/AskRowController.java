package org.daybook.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.outcomes.instrument.Item;
import org.daybook.outcomes.instrument.Picture;
import org.daybook.outcomes.instrument.ResponseOption;
import org.daybook.ui.Icons;
import org.daybook.ui.LikertFace;
import org.daybook.ui.Paragraph;
import org.daybook.ui.WholeFlow;

/// The questions row by row: picture, sentence, all answers, and the option to skip. Every answer is stored immediately.
final class AskRowController {
    private final Questionnaire asked;
    private final HandoverWords words;
    private final BiConsumer<String, Optional<Integer>> answered;

    /// @param answered called at every press
    AskRowController(Questionnaire asked, HandoverWords words, BiConsumer<String, Optional<Integer>> answered) {
        this.asked = asked;
        this.words = words;
        this.answered = answered;
    }

    /// Returns all rows.
    List<Node> rows() {
        var rows = new ArrayList<Node>();
        var items = asked.instrument().items();
        for (int i = 0; i < items.size(); i++) {
            rows.add(row(items.get(i), i + 1));
        }
        rows.forEach(row -> row.addEventFilter(KeyEvent.KEY_PRESSED, key -> step(key, rows, rows.indexOf(row))));
        return rows;
    }

    /// The up and down arrow keys move from question to question, including skipped ones; the toolkit's own keys would move
    /// through the answers.
    private static void step(KeyEvent key, List<Node> rows, int at) {
        int to = switch (key.getCode()) {
            case DOWN -> at + 1;
            case UP -> at - 1;
            default -> -1;
        };
        if (to >= 0 && to < rows.size()) {
            key.consume();
            // The focus ring is drawn, and the page scrolled, only if the last step moved the focus itself.
            rows.get(to).lookupAll(".toggle-button").stream().skip(1).findFirst().ifPresent(second -> {
                second.requestFocus();
                second.requestFocusTraversal(TraversalDirection.PREVIOUS);
            });
        }
    }

    /// Returns the heading above the columns of faces; empty if every answer carries its own label.
    ///
    /// @param title the sentence that comes first; placed before the columns, if any
    Optional<Node> head(Paragraph title) {
        if (!hasFaces()) {
            return Optional.empty();
        }
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title);
        asked.instrument().choices().forEach(choice -> {
            var label = paragraph(choice.text().orElse(String.valueOf(choice.value())));
            label.getStyleClass().addAll("ask-column", "muted");
            head.getChildren().add(label);
        });
        var room = new Region();
        room.getStyleClass().add("ask-skip-room");
        head.getChildren().add(room);
        head.getStyleClass().add("ask-head");
        return Optional.of(head);
    }

    private boolean hasFaces() {
        return asked.instrument().choices().stream().allMatch(choice -> choice.picture().isPresent());
    }

    private Node row(Item item, int number) {
        var group = new ToggleGroup();
        var text = paragraph(item.text().orElse(String.valueOf(number)));
        text.getStyleClass().add("ask-text");
        var row = new HBox();
        item.picture().ifPresent(picture -> row.getChildren().add(circle(picture, number)));
        if (hasFaces()) {
            HBox.setHgrow(text, Priority.ALWAYS);
            row.getChildren().add(text);
            asked.instrument().choices().forEach(choice -> row.getChildren().add(column(item, choice, group)));
        } else {
            var choices = new WholeFlow();
            choices.getStyleClass().add("ask-choices");
            asked.instrument().choices().forEach(choice -> choices.getChildren().add(choice(item, choice, group)));
            var both = new VBox(text, choices);
            both.getStyleClass().add("ask-said");
            choices.prefWrapLengthProperty().bind(both.widthProperty());
            HBox.setHgrow(both, Priority.ALWAYS);
            row.getChildren().add(both);
        }
        row.getChildren().add(skip(item, group));
        row.getStyleClass().add(hasFaces() ? "ask-row" : "ask-row-of-choices");
        // The buttons are never squeezed; they share any spare room.
        row.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    private Node column(Item item, ResponseOption choice, ToggleGroup group) {
        var face = new ToggleButton();
        face.setGraphic(choice.picture().flatMap(AskRowController::mood).<Node>map(LikertFace::new)
                .orElseGet(() -> Icons.of(icon(choice.picture().orElseThrow()))));
        face.setAccessibleText(choice.text().orElse(String.valueOf(choice.value())));
        face.getStyleClass().add("ask-face");
        press(face, item, Optional.of(choice.value()), group);
        var column = new StackPane(face);
        column.getStyleClass().add("ask-column");
        return column;
    }

    private Node choice(Item item, ResponseOption choice, ToggleGroup group) {
        var button = new ToggleButton(choice.text().orElse(String.valueOf(choice.value())));
        button.getStyleClass().add("ask-choice");
        if (choice.text().isEmpty()) {
            button.getStyleClass().add("ask-number");
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        press(button, item, Optional.of(choice.value()), group);
        return button;
    }

    private Node skip(Item item, ToggleGroup group) {
        var skip = new ToggleButton(words.skip());
        // JavaFX must not wrap right-to-left text; see Paragraph.
        skip.setWrapText(!words.isRightToLeft());
        skip.getStyleClass().addAll("ask-skip", "ask-skip-room");
        press(skip, item, Optional.empty(), group);
        return skip;
    }

    /// An answer stays selected until another is selected; selecting it again changes nothing.
    private void press(ToggleButton button, Item item, Optional<Integer> value, ToggleGroup group) {
        button.setId("ask-" + item.id() + "-" + value.map(String::valueOf).orElse("skip"));
        button.setToggleGroup(group);
        button.setSelected(value.equals(asked.answers().get(item.id())));
        button.setOnAction(_ -> {
            button.setSelected(true);
            answered.accept(item.id(), value);
        });
    }

    private static Node circle(Picture picture, int number) {
        var circle = new StackPane(mood(picture).<Node>map(LikertFace::new).orElseGet(() -> Icons.of(icon(picture))));
        circle.getStyleClass().addAll("mark-circle", "mark-large", "tint-" + (1 + (number + 2) % 4));
        circle.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        circle.setAlignment(Pos.CENTER);
        return circle;
    }

    private static Paragraph paragraph(String text) {
        var paragraph = new Paragraph();
        paragraph.setText(text);
        return paragraph;
    }

    private static Optional<Integer> mood(Picture picture) {
        return switch (picture) {
            case FACE_1 -> Optional.of(1);
            case FACE_2 -> Optional.of(2);
            case FACE_3 -> Optional.of(3);
            case FACE_4 -> Optional.of(4);
            case FACE_5 -> Optional.of(5);
            case HOME, TALK, BOOK, COMPASS, WAYS, SUN, LEAF, HANDS, WORK -> Optional.empty();
        };
    }

    private static String icon(Picture picture) {
        return switch (picture) {
            case HOME -> "mdral-home";
            case TALK -> "mdral-forum";
            case BOOK -> "mdrmz-menu_book";
            case COMPASS -> "mdral-explore";
            case WAYS -> "mdral-call_split";
            case SUN -> "mdrmz-wb_sunny";
            case LEAF -> "mdral-eco";
            case HANDS -> "mdrmz-pan_tool";
            case WORK -> "mdrmz-work";
            case FACE_1, FACE_2, FACE_3, FACE_4, FACE_5 -> "mdral-face";
        };
    }
}
