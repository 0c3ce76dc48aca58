package org.daybook.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The titles of a page's sections: a column next to it, or a menu if there is too little room. Only the marked title can be
/// reached by Tab; the arrow keys move to the others.
final class SectionIndex {
    static final int WITH_A_KEY = 9;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Texts texts;
    private final Consumer<PageSection> go;
    private final Map<PageSection, Button> entries = new LinkedHashMap<>();
    private final VBox column = new VBox();
    private final MenuButton menu = new MenuButton();

    SectionIndex(Texts texts, Consumer<PageSection> go) {
        this.texts = texts;
        this.go = go;
        column.getStyleClass().add("section-index");
        column.setAccessibleRole(AccessibleRole.PARENT);
        column.setAccessibleText(texts.say("ui.sections.index"));
        column.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        menu.getStyleClass().add("section-menu");
        menu.setId("section-menu");
        menu.setAccessibleText(texts.say("ui.sections.index"));
        menu.setGraphic(Icons.of("fth-list"));
    }

    VBox column() {
        return column;
    }

    MenuButton menu() {
        return menu;
    }

    void add(PageSection section) {
        var words = told(section);
        var entry = new Button();
        entry.setGraphic(line(section));
        entry.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        entry.getStyleClass().add("section-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setFocusTraversable(entries.isEmpty());
        entry.accessibleTextProperty().bind(words);
        entry.setOnAction(_ -> go.accept(section));
        var item = new MenuItem();
        item.textProperty().bind(words);
        item.setOnAction(_ -> go.accept(section));
        Optional.ofNullable(section.box().getId()).ifPresent(id -> {
            entry.setId("index-" + id);
            item.setId("menu-" + id);
        });
        entries.put(section, entry);
        if (entries.size() <= WITH_A_KEY) {
            entry.setTooltip(new Tooltip("Alt " + entries.size()));
        }
        column.getChildren().add(entry);
        menu.getItems().add(item);
    }

    private HBox line(PageSection section) {
        var title = new Label(section.title(), Icons.of(section.icon()));
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var count = new Label();
        count.setMinWidth(Label.USE_PREF_SIZE);
        count.getStyleClass().add("section-count");
        count.textProperty().bind(number(section));
        var line = new HBox(title, count);
        line.getStyleClass().add("section-line");
        return line;
    }

    private StringExpression number(PageSection section) {
        return Bindings.createStringBinding(() -> section.countProperty().get() == 0
                ? ""
                : texts.number(section.countProperty().get()), section.countProperty());
    }

    /// Returns the title and the number, as shown in the menu or read by a screen reader.
    private StringExpression told(PageSection section) {
        return Bindings.createStringBinding(() -> section.countProperty().get() == 0
                ? section.title()
                : section.title() + ", " + texts.number(section.countProperty().get()), section.countProperty());
    }

    /// Marks the section that is visible.
    void mark(PageSection section) {
        entries.forEach((each, entry) -> {
            entry.pseudoClassStateChanged(CURRENT, each == section);
            entry.setFocusTraversable(each == section);
        });
        menu.setText(section.title());
    }

    private void move(KeyEvent key) {
        var all = column.getChildren();
        int at = all.indexOf(column.getScene().getFocusOwner());
        int to = switch (key.getCode()) {
            case KeyCode.UP -> at - 1;
            case KeyCode.DOWN -> at + 1;
            case KeyCode.HOME -> 0;
            case KeyCode.END -> all.size() - 1;
            default -> -1;
        };
        boolean plain = !key.isAltDown() && !key.isShortcutDown();
        if (at >= 0 && plain && (key.getCode() == KeyCode.UP || to >= 0)) {
            key.consume();
            all.get(Math.clamp(to, 0, all.size() - 1)).requestFocus();
        }
    }
}
