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

/// What a screen asks the frame to show around it: title, muted facts, tools, saved state, a hint and keys. Each may change
/// while the screen is shown. A title shows a card code, never a name.
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

    /// @param text the muted text next to the title; empty for none
    public Header facts(String text) {
        facts.set(text);
        return this;
    }

    /// @param text the saved state at the start of the status line, for example "All saved 10:02"; empty for none
    public Header saved(String text) {
        saved.set(text);
        return this;
    }

    /// @param nodes shown at the header's end, before *Hide*
    public Header tools(Node... nodes) {
        tools.setAll(nodes);
        return this;
    }

    /// @param nodes shown at the end of the status line: labels or [KeyHint]s
    public Header hint(Node... nodes) {
        hints.setAll(nodes);
        return this;
    }

    /// @param own the field of this page that Ctrl+K focuses, for example the one for a card
    public Header field(Node own) {
        field = Optional.of(own);
        return this;
    }

    /// Replaces the search in the header with a field that filters this page; Ctrl+F focuses it.
    public Header filter(SearchField own) {
        filter.set(Optional.of(own));
        return this;
    }

    /// Shows this screen alone, because somebody else is looking at it too: without the sidebar, the back arrow and the keys
    /// that lead elsewhere. The screen provides its own way back; hiding still works. May be called before the screen is
    /// entered or while it is shown.
    public Header alone() {
        alone = true;
        return this;
    }

    /// Adds a key of this screen: it works while the screen is shown and is listed by F1.
    ///
    /// @param combination as in [KeyCombination#valueOf(String)], for example `Shortcut+Enter`
    /// @param key         the text key of its description
    /// @param action      called on the screen thread
    public Header key(String combination, String key, Runnable action) {
        keys.add(new KeyAction(KeyCombination.valueOf(combination), key, action));
        return this;
    }

    /// Returns the page title.
    public StringProperty titleProperty() {
        return title;
    }

    /// Returns the muted facts next to the title.
    public StringProperty factsProperty() {
        return facts;
    }

    /// Returns the saved state in the status line.
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
