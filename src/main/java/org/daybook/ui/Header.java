package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;

/// What a screen asks the frame to show around it: title, muted facts, tools, saved state, a hint, and its keys.
/// Each may change while the screen is shown. A title shows a card code, never a name.
public final class Header {
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty facts = new SimpleStringProperty("");
    private final StringProperty saved = new SimpleStringProperty("");
    private final ObservableList<Node> tools = FXCollections.observableArrayList();
    private final ObservableList<Node> hints = FXCollections.observableArrayList();
    private Optional<Node> field = Optional.empty();
    private final ObjectProperty<Optional<SearchField>> filter = new SimpleObjectProperty<>(Optional.empty());
    private final List<KeyAction> keys = new ArrayList<>();
    private boolean alone;

    /// @param text the page title, in the worker's language
    public Header title(String text) {
        title.set(text);
        return this;
    }

    /// @param text what stands muted beside the title; empty for nothing
    public Header facts(String text) {
        facts.set(text);
        return this;
    }

    /// @param text the saved state at the start of the status line, for example "All saved 10:02"; empty for nothing
    public Header saved(String text) {
        saved.set(text);
        return this;
    }

    /// @param nodes what stands at the header's end, before *Hide*
    public Header tools(Node... nodes) {
        tools.setAll(nodes);
        return this;
    }

    /// @param nodes what stands at the end of the status line: words or [KeyHint]s
    public Header hint(Node... nodes) {
        hints.setAll(nodes);
        return this;
    }

    /// @param own the field of this page that Ctrl+K puts the cursor into, for example the one for a card
    public Header field(Node own) {
        field = Optional.of(own);
        return this;
    }

    /// Puts a field that filters this page into the place of the search in the header; Ctrl+F leads there.
    public Header filter(SearchField own) {
        filter.set(Optional.of(own));
        return this;
    }

    /// Shows this screen alone, because somebody else looks at it, too: without the sidebar, the arrow back and the keys
    /// that lead elsewhere. The screen shows its own way back; hiding works as ever. To be said before the screen is
    /// entered or while it is.
    public Header alone() {
        alone = true;
        return this;
    }

    /// A key of this screen: it works while the screen is shown and is listed by F1.
    ///
    /// @param combination as in [KeyCombination#valueOf(String)], for example `Shortcut+Enter`
    /// @param key         the text key of what it does
    /// @param action      what to do, on the screen thread
    public Header key(String combination, String key, Runnable action) {
        keys.add(new KeyAction(KeyCombination.valueOf(combination), key, action));
        return this;
    }

    /// The page title.
    public StringProperty titleProperty() {
        return title;
    }

    /// The muted facts beside the title.
    public StringProperty factsProperty() {
        return facts;
    }

    /// The saved state in the status line.
    public StringProperty savedProperty() {
        return saved;
    }

    ObservableList<Node> tools() {
        return tools;
    }

    ObservableList<Node> hints() {
        return hints;
    }

    Optional<Node> field() {
        return field;
    }

    ObjectProperty<Optional<SearchField>> filter() {
        return filter;
    }

    boolean isAlone() {
        return alone;
    }

    List<KeyAction> keys() {
        return List.copyOf(keys);
    }
}
