package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;

/// The keys that work on every screen. F1 shows help and lists them with the keys of the screen and of its parts ([HearsKeys]).
/// They are handled before any field handles them, so that one key hides the screen whatever has the focus.
final class FrameKeys {
    static final int ROOMS_WITH_A_KEY = 7;

    private final Ui ui;
    private final FrameParts parts;
    private final Supplier<Header> header;
    private final Runnable find;
    private final SearchBox search;
    private final MessageBar message;
    private Optional<Node> shown = Optional.empty();

    FrameKeys(Ui ui, FrameParts parts, Runnable find, SearchBox search, MessageBar message, Supplier<Header> header) {
        this.ui = ui;
        this.parts = parts;
        this.find = find;
        this.search = search;
        this.header = header;
        this.message = message;
    }

    /// Handles keys while the frame is part of a scene.
    void watch(Node frame) {
        shown = Optional.of(frame);
        KeyFilter.whileShown(frame, this::hear);
    }

    /// Handles a key; while a dialog is open only the one that hides works.
    private void hear(KeyEvent event) {
        all().stream().filter(key -> key.combination().match(event))
                .filter(key -> !ui.dialogs().isOpen() || key.key().equals("ui.key.hide")).findFirst().ifPresent(key -> {
                    event.consume();
                    key.action().run();
                });
    }

    private List<KeyAction> all() {
        var keys = new ArrayList<KeyAction>();
        keys.add(new KeyAction(parts.hideKey().get().combination(), "ui.key.hide", parts.hide()));
        keys.add(key("F1", "ui.key.help", this::help));
        keys.add(key("Shortcut+Equals", "ui.key.larger", ui.look()::larger));
        keys.add(key("Shortcut+Minus", "ui.key.smaller", ui.look()::smaller));
        keys.add(key("Shortcut+0", "ui.key.usual-size", ui.look()::usual));
        // In the search field a key does what it does in every field.
        if (!search.isOpen()) {
            keys.addAll(header.get().keys());
        }
        header.get().field().ifPresent(own -> keys.add(key("Shortcut+K", "ui.key.field", own::requestFocus)));
        if (message.offersUndo()) {
            keys.add(key("Shortcut+Z", "ui.key.undo", message::undo));
        }
        if (!header.get().isAlone()) {
            keys.addAll(elsewhere());
        }
        return keys;
    }

    /// Returns the keys to other screens; none if somebody else is viewing this screen too.
    private List<KeyAction> elsewhere() {
        var keys = new ArrayList<KeyAction>();
        keys.add(key("Shortcut+F", "ui.key.find",
                () -> header.get().filter().get().ifPresentOrElse(Node::requestFocus, find)));
        keys.add(key("Alt+Left", "ui.key.back", ui.navigator()::back));
        for (int i = 0; i < Math.min(ROOMS_WITH_A_KEY, parts.rooms().size()); i++) {
            var room = parts.rooms().get(i);
            keys.add(key("Shortcut+" + (i + 1), room.key(), () -> ui.navigator().go(room.place())));
        }
        return keys;
    }

    private GridPane overview() {
        var grid = new GridPane();
        grid.getStyleClass().add("key-overview");
        var keys = Stream.concat(
                all().stream().map(key -> new HearsKeys.Heard(keycap(key.combination()), key.key())),
                shown.stream().flatMap(frame -> HearsKeys.inside(frame).stream())).toList();
        int rows = (keys.size() + 1) / 2;
        for (int i = 0; i < keys.size(); i++) {
            int column = i / rows * 2;
            grid.add(new KeyHint(keys.get(i).cap()), column, i % rows);
            var meaning = new Label(ui.texts().say(keys.get(i).key()));
            meaning.getStyleClass().add("key-meaning");
            grid.add(meaning, column + 1, i % rows);
        }
        return grid;
    }

    /// Shows help. On a screen that is turned to somebody else it lists only the keys of that screen.
    private void help() {
        var keys = overview();
        if (header.get().isAlone()) {
            ui.dialogs().tell(ui.texts().say("ui.key.title"), keys);
        } else {
            var help = new HelpPane(ui, ui.navigator().here().get(), keys);
            ui.dialogs().tell(ui.texts().say("ui.help.title"), help);
            help.first().requestFocus();
        }
    }

    /// Converts a key as the guide writes it.
    static KeyCombination combination(String written) {
        return KeyCombination.valueOf(written.replace("Ctrl", "Shortcut"));
    }

    private static KeyAction key(String combination, String key, Runnable action) {
        return new KeyAction(KeyCombination.valueOf(combination), key, action);
    }

    static String keycap(KeyCombination combination) {
        return combination.getDisplayText().replace("+", " ").replace("-", "−").strip();
    }
}
