package org.daybook.packaged;

import static org.daybook.packaged.Idle.onScreen;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.daybook.ui.SectionedPage;
import org.daybook.ui.Texts;

/// A person at the window of the running program: keys and clicks go through the display server like those of any keyboard and
/// mouse. Controls are found by their `fx:id`, words by their key. To be called on a thread of the test's own; every act
/// returns when no work is running any more.
public final class Hand {
    /// The most Tab presses with which anybody looks for something.
    private static final int PATIENCE = 90;
    private static final int DRAG_STEPS = 4;
    private static final double GAP = 2;
    /// A letter on this keyboard is typed on it; any other arrives as from an input method.
    private static final String ON_THE_KEYBOARD = "abcdefghijklmnopqrstuvwxyz0123456789 ";

    private final Stage stage;
    private final Texts texts;
    private final Robot robot;
    /// The one section that has a place of its own.
    private static final String CASE = "cases.tab.title";

    private int keys;

    Hand(Stage stage, Texts texts) {
        this.stage = stage;
        this.texts = texts;
        robot = onScreen(Robot::new);
    }

    /// Returns the window.
    public Stage stage() {
        return stage;
    }

    /// Returns the words of the window's language.
    public Texts texts() {
        return texts;
    }

    /// Returns the number of keys so far that navigate, tick or submit; a chord counts as one, letters of words do not count.
    public int keys() {
        return keys;
    }

    /// Presses keys, one after the other.
    public void press(KeyCode... all) {
        for (var key : all) {
            strike(key);
            keys++;
            Idle.settle();
        }
    }

    /// Presses a key while another is held.
    public void chord(KeyCode held, KeyCode key) {
        hurry(held, key);
        Idle.settle();
    }

    /// Does the same without waiting for the effect of the previous key.
    public void hurry(KeyCode held, KeyCode key) {
        onScreen(() -> {
            robot.keyPress(held);
            return true;
        });
        strike(key);
        release(held);
        keys++;
    }

    private void strike(KeyCode key) {
        arrives(KeyEvent.KEY_RELEASED, () -> {
            robot.keyPress(key);
            robot.keyRelease(key);
        });
    }

    private void release(KeyCode held) {
        arrives(KeyEvent.KEY_RELEASED, () -> robot.keyRelease(held));
    }

    /// Acts on the JavaFX application thread and waits until the display server has sent the event to the window; a window that
    /// closes or another one that opens on it ends the wait, too.
    private <E extends Event> void arrives(javafx.event.EventType<E> type, Runnable act) {
        var told = new CountDownLatch(1);
        EventHandler<E> listener = _ -> told.countDown();
        onScreen(() -> {
            stage.addEventFilter(type, listener);
            act.run();
            return true;
        });
        try {
            told.await(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            onScreen(() -> {
                stage.removeEventFilter(type, listener);
                return true;
            });
        }
    }

    /// Types words into whatever has the focus.
    public void type(String words) {
        words.codePoints().forEach(letter -> {
            var text = Character.toString(letter);
            if (ON_THE_KEYBOARD.contains(text)) {
                strike(text.equals(" ") ? KeyCode.SPACE : KeyCode.getKeyCode(text.toUpperCase(Locale.ROOT)));
            } else {
                onScreen(() -> {
                    var owner = stage.getScene().getFocusOwner();
                    Event.fireEvent(owner == null ? stage.getScene() : owner, new KeyEvent(KeyEvent.KEY_TYPED, text,
                            text, KeyCode.UNDEFINED, false, false, false, false));
                    return true;
                });
            }
        });
        Idle.settle();
    }

    /// Repeats a key until the control with this id has the focus, or contains the focused node.
    public void to(String id, KeyCode by) {
        for (int steps = 0; steps < PATIENCE && !isAt(id); steps++) {
            press(by);
        }
        if (!isAt(id)) {
            throw new AssertionError("no key leads to " + id + "; the focus is on " + focused() + "; on screen: "
                    + words());
        }
    }

    /// Does the same with Tab.
    public void to(String id) {
        to(id, KeyCode.TAB);
    }

    /// Checks whether a control with this id, or one that contains it, has the focus.
    public boolean isAt(String id) {
        return onScreen(() -> around(stage.getScene().getFocusOwner()).anyMatch(node -> id.equals(node.getId())));
    }

    /// Replaces the text of the field with this id, which gets the focus by Tab.
    public void fill(String id, String words) {
        to(id);
        chord(KeyCode.CONTROL, KeyCode.A);
        type(words);
    }

    /// Clicks the middle of the control with this id, after scrolling to it.
    public void click(String id) {
        click(one(id));
    }

    /// Clicks the first control with these words, which somebody typed: a title, a card, a name. The program's own words are
    /// found by their key, controls by their id.
    public void choose(String typed) {
        Idle.until(() -> bearing(typed).isPresent(), () -> typed + " stands on no control; on screen: " + words());
        click(bearing(typed).orElseThrow());
    }

    private Optional<Node> bearing(String typed) {
        return onScreen(() -> nodes().filter(Node::isFocusTraversable)
                .filter(node -> typed.equals(node.getAccessibleText())
                        || descendants(node).anyMatch(part -> typed.equals(wordsOf(part))))
                .findFirst());
    }

    /// Clicks the middle of a node, after scrolling to it.
    public void click(Node node) {
        reveal(node);
        var at = onScreen(() -> node.localToScreen(node.getLayoutBounds()));
        arrives(MouseEvent.MOUSE_RELEASED, () -> {
            robot.mouseMove(at.getCenterX(), at.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        Idle.settle();
    }

    /// Drags the control with these words, which somebody typed.
    ///
    /// @param across how many of its widths
    /// @param down   how many of its heights, including the gap between two controls below each other
    public void drag(String typed, double across, double down) {
        var node = bearing(typed).orElseThrow(() -> new AssertionError(typed + " stands on no control"));
        reveal(node);
        var at = onScreen(() -> node.localToScreen(node.getLayoutBounds()));
        arrives(MouseEvent.MOUSE_PRESSED, () -> {
            robot.mouseMove(at.getCenterX(), at.getCenterY());
            robot.mousePress(MouseButton.PRIMARY);
        });
        for (int step = 1; step <= DRAG_STEPS; step++) {
            double part = (double) step / DRAG_STEPS;
            arrives(MouseEvent.MOUSE_DRAGGED, () -> robot.mouseMove(at.getCenterX() + part * across * at.getWidth(),
                    at.getCenterY() + part * down * (at.getHeight() + GAP)));
        }
        arrives(MouseEvent.MOUSE_RELEASED, () -> robot.mouseRelease(MouseButton.PRIMARY));
        Idle.settle();
    }

    /// Returns the open place of her record, by the id of its tab.
    public Optional<String> place() {
        return onScreen(() -> nodes().filter(TabPane.class::isInstance).map(TabPane.class::cast).findFirst()
                .map(tabs -> tabs.getSelectionModel().getSelectedItem()).map(Tab::getId));
    }

    /// Checks whether the section with this key is on the open place of her record.
    public boolean isPlaceOf(String key) {
        return key.equals(CASE) ? place().filter("place-case"::equals).isPresent() : entry(key).isPresent();
    }

    private Optional<Node> entry(String key) {
        return onScreen(() -> Optional.ofNullable(stage.getScene().lookup("#index-" + key.replace('.', '-')))
                .filter(entry -> around(entry).filter(TabPane.class::isInstance).findFirst().isPresent()
                        && isOnPlace(entry)));
    }

    /// Not on a place that is built but not open.
    private static boolean isOnPlace(Node entry) {
        return around(entry).filter(SectionedPage.class::isInstance).flatMap(Hand::around).allMatch(Node::isVisible);
    }

    /// Goes to a section of the open place, by its key.
    ///
    /// @param key the key of its heading
    public void section(String key) {
        if (key.equals(CASE)) {
            return;
        }
        var entry = entry(key).orElseThrow(() -> new AssertionError("no section " + key + " among " + words()));
        int at = onScreen(() -> entry.getParent().getChildrenUnmodifiable().indexOf(entry));
        chord(KeyCode.ALT, KeyCode.values()[KeyCode.DIGIT1.ordinal() + at]);
    }

    /// Clicks from place to place of her record until one has the section with this key, and goes there.
    public void tab(String key) {
        for (var place : onScreen(() -> nodes().filter(node -> node.getStyleClass().contains("tab")).toList())) {
            if (!isPlaceOf(key)) {
                click(place);
            }
        }
        section(key);
    }

    /// Answers the system's dialog for a file or folder that an act opens: types the path and confirms it, as with the keyboard
    /// in that dialog. The dialog belongs to the system, so it is operated from outside.
    ///
    /// @param act opens the dialog; run separately, because it ends with the dialog
    public void choosing(Path path, Runnable act) {
        var window = Outside.active();
        var opening = Thread.ofPlatform().daemon().start(act);
        Outside.typeIntoDialog(window, path);
        try {
            opening.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Idle.settle();
    }

    /// Scrolls every pane around a node until the node is visible in it.
    public void reveal(Node node) {
        onScreen(() -> {
            around(node.getParent()).filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast)
                    .forEach(pane -> {
                        // As with the mouse wheel: a page that holds its scroll position releases it.
                        Event.fireEvent(pane, wheel());
                        reveal(pane, node);
                    });
            return true;
        });
        Idle.drawn();
    }

    private static ScrollEvent wheel() {
        return new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, false, false, 0, 0, 0, 0,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    private static void reveal(ScrollPane pane, Node node) {
        var content = pane.getContent();
        double height = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (height > 0) {
            double middle = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getCenterY();
            pane.setVvalue(Math.clamp((middle - pane.getViewportBounds().getHeight() / 2) / height, 0, 1)
                    * (pane.getVmax() - pane.getVmin()) + pane.getVmin());
        }
    }

    /// Waits until a control with this id is visible.
    public void awaits(String id) {
        Idle.until(() -> shows(id), () -> id + " is not there; on screen: " + words());
        Idle.settle();
    }

    /// Waits until nothing with this id is visible any more.
    public void awaitsNo(String id) {
        Idle.until(() -> !shows(id), () -> id + " is still there; on screen: " + words());
        Idle.settle();
    }

    /// Waits until the words of a key can be read, alone or inside a longer text.
    public void reads(String key, Object... arguments) {
        mentions(texts.say(key, arguments));
    }

    /// Waits until these words can be read, alone or inside a longer text.
    public void mentions(String words) {
        Idle.until(() -> words().stream().anyMatch(text -> text.contains(words)),
                () -> "“" + words + "” cannot be read; on screen: " + words());
        Idle.settle();
    }

    /// Checks whether a control with this id is visible.
    public boolean shows(String id) {
        return find(id).isPresent();
    }

    /// Returns the first visible control with this id.
    public Node one(String id) {
        return find(id).orElseThrow(() -> new AssertionError(id + " is not there; on screen: " + words()));
    }

    /// Returns the first visible control with this id.
    public Optional<Node> find(String id) {
        return onScreen(() -> nodes().filter(node -> id.equals(node.getId())).findFirst());
    }

    /// Returns every visible text, including the content of fields.
    public List<String> words() {
        return onScreen(() -> nodes().map(Hand::wordsOf).filter(text -> !text.isBlank()).distinct().toList());
    }

    /// Returns everything visible, in every window. On the JavaFX application thread.
    public static Stream<Node> nodes() {
        return List.copyOf(Window.getWindows()).stream().filter(Window::isShowing)
                .filter(window -> window.getScene() != null)
                .flatMap(window -> descendants(window.getScene().getRoot()));
    }

    /// Returns a node and all its visible descendants. On the JavaFX application thread.
    static Stream<Node> descendants(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Hand::descendants))
                : Stream.of(node);
    }

    private String focused() {
        return onScreen(() -> around(stage.getScene().getFocusOwner()).limit(3).toList().toString());
    }

    private static Stream<Node> around(Node node) {
        return Stream.iterate(node, here -> here != null, Node::getParent);
    }

    private static String wordsOf(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case TextInputControl input when input.getText() != null -> input.getText();
            case javafx.scene.text.Text text when text.getText() != null -> text.getText();
            default -> "";
        };
    }
}
