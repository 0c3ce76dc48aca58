package org.daybook.app;

import org.daybook.site.HomeFolders;
import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Appearance;
import org.testfx.api.FxToolkit;

/// The whole window as a worker sees it, without a display: she types, presses and reads.
final class OpenWindow implements AutoCloseable {
    /// The file that she chooses, from the same folder, whenever she is asked for an update.
    static final String UPDATE = "update";
    private final Stage stage;
    private final Appearance look;
    private final MainWindow front;
    private final Hand robot = new Hand();

    /// @param home    the folder of settings and store
    /// @param exports the folder she chooses whenever she is asked for one
    OpenWindow(Path home, Clock clock, Path exports) throws TimeoutException {
        this(home, clock, FoundedStore.Cost.CHEAP, exports);
    }

    /// @param cost the cost of an attempt at the passphrase of the stores that it creates and opens
    OpenWindow(Path home, Clock clock, FoundedStore.Cost cost, Path exports) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        // A window of its own: the one that TestFX keeps has the size from the previous test.
        stage = onScreen(() -> new Stage());
        look = onScreen(Appearance::new);
        front = onScreen(() -> open(home, clock, cost, exports));
        settle();
    }

    private MainWindow open(Path home, Clock clock, FoundedStore.Cost cost, Path exports) {
        var folders = new HomeFolders(home.resolve("settings"), home.resolve("data"));
        var opened = new MainWindow(clock, computer -> cost.surroundings(clock, computer), folders, look,
                (window, title) -> Optional.of(exports),
                (window, title) -> Optional.of(exports.resolve(UPDATE)));
        var scene = new Scene(opened.dialogs().root(), 1366, 736);
        look.dress(scene);
        ScreenHouse.undrawn(scene);
        opened.start();
        stage.setScene(scene);
        stage.show();
        return opened;
    }

    /// Returns the content of the window; on the JavaFX application thread.
    MainWindow front() {
        return front;
    }

    /// Returns the robot for keys.
    Hand robot() {
        return robot;
    }

    /// Returns the theme and zoom. To be changed on the JavaFX application thread.
    Appearance look() {
        return look;
    }

    /// Returns the content of the window, for a picture.
    Scene scene() {
        return stage.getScene();
    }

    /// Resizes the content of the window.
    void size(int width, int height) {
        onScreen(() -> {
            // Hidden in between: a window without a display cannot change its size while it is drawn.
            stage.hide();
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return true;
        });
        settle();
    }

    /// Presses the button, link or tile with this text or `fx:id` (with `#`).
    void press(String what) {
        var button = node(what, ButtonBase.class);
        onScreen(() -> {
            button.fire();
            return true;
        });
        settle();
    }

    /// Types into the field, or the editable list, with this `fx:id`.
    void type(String id, String text) {
        onScreen(() -> {
            var field = all().filter(node -> node instanceof TextInputControl || node instanceof ComboBox)
                    .filter(node -> matches(node, "#" + id)).findFirst().orElseThrow();
            switch (field) {
                case TextInputControl input -> input.setText(text);
                case ComboBox<?> list -> list.getEditor().setText(text);
                default -> throw new AssertionError("nobody can type into " + id);
            }
            return true;
        });
        settle();
    }

    /// Chooses an entry that starts like this from whichever list shows one.
    void choose(String start) {
        onScreen(() -> {
            assertTrue(all().filter(ComboBox.class::isInstance).anyMatch(list -> chose((ComboBox<?>) list, start)),
                    "no list offers " + start);
            return true;
        });
        settle();
    }

    private static <T> boolean chose(ComboBox<T> list, String start) {
        var wanted = list.getItems().stream().filter(item -> shown(list, item).startsWith(start)).findFirst();
        wanted.ifPresent(list::setValue);
        return wanted.isPresent();
    }

    /// Presses every button with this text.
    void pressAll(String text) {
        onScreen(() -> {
            all().filter(ButtonBase.class::isInstance).filter(node -> matches(node, text)).map(ButtonBase.class::cast)
                    .toList().forEach(ButtonBase::fire);
            return true;
        });
        settle();
    }

    /// Goes to the section of her record with this title.
    void section(String title) {
        var tabs = onScreen(() -> all().filter(TabPane.class::isInstance).map(TabPane.class::cast).findFirst()
                .orElseThrow());
        for (var place : onScreen(() -> List.copyOf(tabs.getTabs()))) {
            onScreen(() -> {
                if (entry(title).isEmpty()) {
                    tabs.getSelectionModel().select(place);
                }
                return true;
            });
            settle();
        }
        onScreen(() -> {
            entry(title).orElseThrow().fire();
            return true;
        });
        settle();
    }

    /// Finds the entry in the index or, in a small window, in the menu that replaces it.
    private Optional<MenuItem> entry(String title) {
        return stage.getScene().getRoot().lookupAll(".section-menu").stream().map(MenuButton.class::cast)
                .flatMap(menu -> menu.getItems().stream()).filter(item -> item.getText().startsWith(title)).findFirst();
    }

    private static <T> String shown(ComboBox<T> list, T item) {
        return list.getConverter() == null ? item.toString() : list.getConverter().toString(item);
    }

    /// Checks whether a text can be read anywhere in the window.
    boolean reads(String text) {
        return onScreen(() -> all().anyMatch(node -> text.equals(wordsOf(node))));
    }

    /// Returns everything that can be read, for the message of a failed test.
    List<String> words() {
        return onScreen(() -> all().map(OpenWindow::wordsOf).filter(words -> !words.isBlank()).distinct().toList());
    }

    /// Checks whether a text can be read anywhere in the window, also as a part of a longer one.
    boolean mentions(String text) {
        return onScreen(() -> all().anyMatch(node -> wordsOf(node).contains(text)));
    }

    <N extends Node> N node(String what, Class<N> type) {
        return onScreen(() -> all().filter(type::isInstance).filter(node -> matches(node, what)).map(type::cast)
                .findFirst().orElseThrow(() -> new AssertionError("nothing on the screen matches " + what + " among "
                        + words())));
    }

    /// Returns the first node of a type.
    <N extends Node> N any(Class<N> type) {
        return onScreen(() -> all().filter(type::isInstance).map(type::cast).findFirst().orElseThrow());
    }

    private static boolean matches(Node node, String what) {
        return what.startsWith("#")
                ? what.substring(1).equals(node.getId())
                : wordsOf(node).equals(what) || what.equals(node.getAccessibleText())
                        || node instanceof ButtonBase && children(node).anyMatch(part -> wordsOf(part).equals(what));
    }

    private static String wordsOf(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case TextInputControl input when input.getText() != null -> input.getText();
            case Text text when text.getParent() instanceof TextFlow -> text.getText();
            default -> "";
        };
    }

    private Stream<Node> all() {
        return visible(stage.getScene().getRoot());
    }

    private static Stream<Node> visible(Node node) {
        return node.isVisible() ? Stream.concat(Stream.of(node), children(node)) : Stream.empty();
    }

    private static Stream<Node> children(Node node) {
        if (node instanceof ScrollPane pane && pane.getSkin() == null && pane.getContent() != null) {
            // Not drawn yet: its content is not among its children before the first pulse.
            return visible(pane.getContent());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(OpenWindow::visible)
                : Stream.empty();
    }

    /// Waits until no work is running.
    void settle() {
        ScreenHouse.settle(front.background(), stage);
    }

    /// Closes the window as the worker does: the store is locked first.
    @Override
    public void close() {
        onScreen(() -> {
            front.leave(() -> {});
            return true;
        });
        settle();
        onScreen(() -> {
            stage.hide();
            front.background().close();
            return true;
        });
    }
}
