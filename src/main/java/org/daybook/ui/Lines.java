package org.daybook.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/// What every list of lines in columns does: it fills its width, says nothing until it was read, and Enter or a double
/// click opens a line. On the screen thread.
public final class Lines {
    private Lines() {}

    /// Prepares a list.
    ///
    /// @param open opens one of its lines
    public static <T> void opening(TableView<T> list, Consumer<T> open) {
        list.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        list.setRowFactory(_ -> row(open));
        list.setPlaceholder(new Label());
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen(list).ifPresent(open);
                key.consume();
            }
        });
    }

    /// The line that is chosen, if one is.
    public static <T> Optional<T> chosen(TableView<T> list) {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Shows words in a column.
    public static <T> void words(TableColumn<T, String> column, Function<T, String> words) {
        column.setCellValueFactory(line -> new SimpleStringProperty(words.apply(line.getValue())));
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
