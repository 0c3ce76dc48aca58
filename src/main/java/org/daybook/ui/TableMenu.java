package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The actions of a table: sort it, print it if its page prints, and copy it if it contains no people. It opens by the right
/// mouse button, by the button in the corner, and by the menu key or Shift+F10. It disappears with its table when the screen is
/// hidden.
final class TableMenu<T> {
    private static final KeyCombination SHIFT_F10 = KeyCombination.valueOf("Shift+F10");

    private final SortedTable<T> table;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();
    private final Button corner = new IconButton("fth-more-vertical");
    private Optional<Runnable> print = Optional.empty();
    private Optional<Runnable> copy = Optional.empty();

    TableMenu(SortedTable<T> table, Texts texts) {
        this.table = table;
        this.texts = texts;
        corner.setAccessibleText(texts.say("ui.table.menu"));
        corner.getStyleClass().add("flat");
        corner.setId("table-menu");
        // The table itself handles the key; an extra tab stop would make every counted task longer.
        corner.setFocusTraversable(false);
        corner.setManaged(false);
        corner.setOnAction(_ -> menu.show(corner, Side.BOTTOM, 0, 0));
        menu.setId("table-menu-items");
        menu.setOnShowing(_ -> menu.getItems().setAll(items()));
        // A menu without items does not open.
        menu.getItems().setAll(items());
        table.setContextMenu(menu);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.sceneProperty().addListener((_, _, _) -> menu.hide());
    }

    /// Returns the button in the corner of the table.
    Button corner() {
        return corner;
    }

    void prints(Runnable action) {
        print = Optional.of(action);
    }

    void copies(Runnable action) {
        copy = Optional.of(action);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.CONTEXT_MENU || SHIFT_F10.match(key)) {
            key.consume();
            menu.show(corner, Side.BOTTOM, 0, 0);
        }
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>(table.sortable().stream().map(this::sorting).toList());
        if (print.isPresent() || copy.isPresent()) {
            items.add(new SeparatorMenuItem());
        }
        print.ifPresent(action -> items.add(item("table-print", texts.say("ui.table.print"), "fth-printer", action)));
        copy.ifPresent(action -> items.add(item("table-copy", texts.say("ui.table.copy"), "fth-clipboard", action)));
        return items;
    }

    private MenuItem item(String id, String words, String icon, Runnable action) {
        var item = new MenuItem(words, Icons.of(icon));
        item.setId(id);
        item.setDisable(table.getItems().isEmpty());
        item.setOnAction(_ -> action.run());
        return item;
    }

    private RadioMenuItem sorting(TableColumn<T, ?> column) {
        var item = new RadioMenuItem(texts.say("ui.table.sort", column.getText()));
        item.setSelected(table.getSortOrder().contains(column));
        item.setOnAction(_ -> table.sortBy(column));
        return item;
    }
}
