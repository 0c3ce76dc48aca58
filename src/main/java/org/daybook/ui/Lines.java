package org.daybook.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The behaviour of every list of lines in columns: Enter or a double click opens a line, and a tooltip shows text that is cut
/// off. On the screen thread.
public final class Lines {
    private Lines() {}

    /// Prepares a list.
    ///
    /// @param open opens one of its lines
    public static <T> void opening(TableView<T> list, Consumer<T> open) {
        list.setRowFactory(_ -> row(open));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen(list).ifPresent(open);
                key.consume();
            }
        });
    }

    /// Returns the selected line, if any.
    public static <T> Optional<T> chosen(TableView<T> list) {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Shows text in a column, with a tooltip for text that is cut off.
    public static <T> void words(TableColumn<T, String> column, Function<T, String> words) {
        column.setCellValueFactory(line -> new SimpleStringProperty(words.apply(line.getValue())));
        column.setCellFactory(_ -> new WordsCell<>());
    }

    /// Shows a chip in a column, or nothing.
    public static <T> void chips(TableColumn<T, T> column, Function<T, Optional<Chip>> chip) {
        column.setCellValueFactory(line -> new SimpleObjectProperty<>(line.getValue()));
        column.setCellFactory(_ -> new ChipCell<>(chip));
    }

    private static final class ChipCell<T> extends TableCell<T, T> {
        private final Function<T, Optional<Chip>> chip;

        ChipCell(Function<T, Optional<Chip>> chip) {
            this.chip = chip;
        }

        @Override
        protected void updateItem(@Nullable T line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : chip.apply(line).orElse(null));
        }
    }

    private static final class WordsCell<T> extends TableCell<T, String> {
        WordsCell() {
            getStyleClass().add("may-be-cut");
            widthProperty().addListener((_, _, _) -> tell());
            fontProperty().addListener((_, _, _) -> tell());
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
            tell();
        }

        /// A cell prefers the width of its column whatever it contains, so the text is measured separately.
        private void tell() {
            setTooltip(getText() != null && getWidth() > 0 && isCut() ? new Tooltip(getText()) : null);
        }

        private boolean isCut() {
            var words = new Text(getText());
            words.setFont(getFont());
            return words.getLayoutBounds().getWidth() > getWidth() - snappedLeftInset() - snappedRightInset();
        }
    }

    private static <T> TableRow<T> row(Consumer<T> open) {
        var row = new TableRow<T>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && row.getItem() != null) {
                open.accept(row.getItem());
            }
        });
        return row;
    }
}
