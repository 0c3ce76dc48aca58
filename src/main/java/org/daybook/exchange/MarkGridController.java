package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.IconButton;
import org.daybook.ui.Texts;
import org.jspecify.annotations.Nullable;

/// Cells for typing who came, a single Tab stop: cards as rows, which stay in sight, and dates as columns. The first letter of
/// a word for a mark sets the mark and moves to the next cell, row by row; Space, Delete and Backspace clear a cell; arrows,
/// Home, End and Enter move. On the JavaFX application thread.
final class MarkGridController {
    private final HBox box = new HBox();
    private final Texts texts;
    private final GridMarks marks;
    private final Runnable removed;
    private final VBox cards = new VBox();
    private final GridPane cells = new GridPane();
    private final ScrollPane across = new ScrollPane(cells);
    private Label[][] shown = {};
    private int row;
    private int column;

    /// @param marks   what is typed
    /// @param removed called after a date or a woman was removed
    MarkGridController(Texts texts, GridMarks marks, Runnable removed) {
        this.texts = texts;
        this.marks = marks;
        this.removed = removed;
        box.getStyleClass().add("mark-grid");
        cards.getStyleClass().add("mark-cards");
        across.getStyleClass().add("mark-days");
        across.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        across.setFitToHeight(true);
        across.setFocusTraversable(false);
        HBox.setHgrow(across, Priority.ALWAYS);
        box.getChildren().setAll(cards, across);
        cells.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        cells.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Returns the node to be shown.
    Node node() {
        return box;
    }

    /// Redraws the grid. The cell that Tab reaches stays the same.
    void show() {
        var days = marks.days();
        var women = marks.cards();
        shown = new Label[women.size()][days.size()];
        cards.getChildren().setAll(styled(new Label(), "mark-head"));
        cells.getChildren().clear();
        for (int i = 0; i < days.size(); i++) {
            cells.add(head(days.get(i)), i, 0);
        }
        for (int line = 0; line < women.size(); line++) {
            cards.getChildren().add(card(women.get(line)));
            for (int i = 0; i < days.size(); i++) {
                shown[line][i] = cell(line, i);
                cells.add(shown[line][i], i, line + 1);
                write(line, i);
            }
        }
        row = Math.max(0, Math.min(row, women.size() - 1));
        column = Math.max(0, Math.min(column, days.size() - 1));
        here().ifPresent(cell -> cell.setFocusTraversable(true));
    }

    private Node head(LocalDate day) {
        var words = new Label(texts.shortDate(day));
        var head = new HBox(words, remover(texts.say("exchange.grid.remove-day", texts.shortDate(day)),
                () -> marks.remove(day)));
        head.setAlignment(Pos.CENTER);
        return styled(head, "mark-head");
    }

    private Node card(String card) {
        var words = new Label((card + " " + marks.initial(card)).strip());
        words.setMinWidth(Label.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        var line = new HBox(words, remover(texts.say("exchange.grid.remove-woman", card), () -> marks.remove(card)));
        line.setAlignment(Pos.CENTER_LEFT);
        return styled(line, "mark-card");
    }

    private IconButton remover(String words, Runnable removes) {
        var button = new IconButton("fth-x");
        button.setAccessibleText(words);
        button.getStyleClass().add("flat");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            removes.run();
            show();
            removed.run();
        });
        return button;
    }

    private Label cell(int line, int at) {
        var cell = new Label();
        cell.setId("mark-" + line + "-" + at);
        cell.setFocusTraversable(false);
        cell.setOnMouseClicked(_ -> {
            boolean here = cell.isFocused();
            go(line, at);
            if (here) {
                write(next(at(line, at)));
            }
        });
        return styled(cell, "mark-cell");
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private Optional<TypedMark> at(int line, int at) {
        return marks.at(marks.cards().get(line), marks.days().get(at));
    }

    private static @Nullable TypedMark next(Optional<TypedMark> mark) {
        var all = List.of(TypedMark.values());
        int place = mark.map(one -> all.indexOf(one) + 1).orElse(0);
        return place < all.size() ? all.get(place) : null;
    }

    private void write(int line, int at) {
        var mark = at(line, at);
        shown[line][at].setText(mark.map(this::letter).orElse(""));
        shown[line][at].getStyleClass().removeIf(style -> style.startsWith("mark-is-"));
        mark.ifPresent(one -> shown[line][at].getStyleClass().add("mark-is-" + one.name().toLowerCase(Locale.ROOT)));
        shown[line][at].setAccessibleText(String.join(", ", marks.cards().get(line),
                texts.shortDate(marks.days().get(at)),
                mark.map(one -> texts.of("exchange", one)).orElseGet(() -> texts.say("exchange.grid.empty"))));
    }

    private String letter(TypedMark mark) {
        return texts.of("exchange", mark).substring(0, 1).toUpperCase(texts.locale());
    }

    private Optional<Label> here() {
        return row < shown.length && column < shown[row].length ? Optional.of(shown[row][column]) : Optional.empty();
    }

    private void write(@Nullable TypedMark mark) {
        here().ifPresent(_ -> {
            marks.put(marks.cards().get(row), marks.days().get(column), mark);
            write(row, column);
        });
    }

    private void go(int line, int at) {
        if (line < 0 || line >= shown.length || at < 0 || at >= shown[line].length) {
            return;
        }
        here().ifPresent(cell -> cell.setFocusTraversable(false));
        row = line;
        column = at;
        here().ifPresent(cell -> {
            cell.setFocusTraversable(true);
            cell.requestFocus();
            bring(cell);
        });
    }

    private void onwards() {
        if (column + 1 < shown[row].length) {
            go(row, column + 1);
        } else {
            go(row + 1, 0);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || here().isEmpty()) {
            return;
        }
        boolean turned = box.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        boolean known = true;
        switch (key.getCode()) {
            case UP -> go(row - 1, column);
            case DOWN, ENTER -> go(row + 1, column);
            case LEFT -> go(row, column + (turned ? 1 : -1));
            case RIGHT -> go(row, column + (turned ? -1 : 1));
            case HOME -> go(row, 0);
            case END -> go(row, shown[row].length - 1);
            case DELETE, BACK_SPACE -> write(null);
            default -> known = key.getCode() == KeyCode.SPACE;
        }
        if (known) {
            key.consume();
        }
    }

    private void typed(KeyEvent key) {
        var typed = key.getCharacter().toUpperCase(texts.locale());
        if (key.isShortcutDown() || key.isAltDown() || here().isEmpty() || typed.isEmpty()) {
            return;
        }
        if (typed.equals(" ")) {
            write(null);
            onwards();
        } else {
            Arrays.stream(TypedMark.values()).filter(mark -> letter(mark).equals(typed)).findFirst().ifPresent(mark -> {
                write(mark);
                onwards();
            });
        }
    }

    /// Scrolls sideways until a cell is visible.
    private void bring(Node cell) {
        Bounds at = cell.getBoundsInParent();
        double wide = across.getViewportBounds().getWidth();
        double spare = cells.getWidth() - wide;
        double from = across.getHvalue() * spare;
        if (spare <= 0) {
            return;
        }
        if (at.getMinX() < from) {
            across.setHvalue(Math.max(0, at.getMinX() / spare));
        } else if (at.getMaxX() > from + wide) {
            across.setHvalue(Math.min(1, (at.getMaxX() - wide) / spare));
        }
    }
}
