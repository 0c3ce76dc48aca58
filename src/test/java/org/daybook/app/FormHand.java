package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.Waits;
import org.daybook.ui.Met;
import org.daybook.ui.ScreenOf;
import org.daybook.ui.Segments;
import org.daybook.ui.Unsaved;

/// Opens, fills and saves forms outside a window. From the test's thread, except for what returns a control.
final class FormHand {
    private final ScreenHouse house;
    private Optional<ScreenOf> shown = Optional.empty();

    FormHand(ScreenHouse house) {
        this.house = house;
    }

    /// Opens a form with what is stored.
    void open(FormStory story) {
        shown = Optional.of(onScreen(() -> at(story)));
        settle();
        story.opens().forEach(this::press);
    }

    /// Continues with unsaved input, as after a lock.
    ///
    /// @return the conflicts that she is asked about
    List<Met> goOn(FormStory story, Unsaved unsaved) {
        var asked = onScreen(() -> {
            var now = at(story);
            shown = Optional.of(now);
            return now.resume(unsaved);
        });
        settle();
        return asked;
    }

    private ScreenOf at(FormStory story) {
        return ScreenOf.at(house.ui(), house.ui().views().addresses().read(story.place()).orElseThrow());
    }

    /// Returns the unsaved input, as it is read from the store after a lock.
    Unsaved unsaved() {
        return Unsaved.read(onScreen(() -> shown().screen().unsaved().written()));
    }

    /// Saves by its button, or by leaving.
    void save(FormStory story) {
        if (story.save().isEmpty()) {
            leave();
        } else {
            press(story.save());
        }
    }

    /// Leaves the screen, as hiding does.
    void leave() {
        onScreen(() -> {
            shown().screen().leave();
            return true;
        });
        settle();
    }

    void choose(List<Met> asked, Met.Whose whose) {
        onScreen(() -> {
            asked.forEach(met -> met.choose().accept(whose));
            return true;
        });
    }

    void press(String what) {
        onScreen(() -> {
            var button = button(what).orElseThrow(() -> new AssertionError("no " + what + " in " + words()));
            ((ButtonBase) button).fire();
            return true;
        });
        settle();
    }

    private Optional<Node> button(String what) {
        return what.startsWith("#") || what.startsWith(".")
                ? seen(what)
                : all(".button").stream().filter(one -> what.equals(one.getAccessibleText())
                        || one instanceof ButtonBase button && what.equals(button.getText())).findFirst();
    }

    void type(String control, String words) {
        onScreen(() -> {
            field(control).orElseThrow(() -> new AssertionError("no " + control + " in " + words())).setText(words);
            return true;
        });
    }

    /// Returns the text of a control; a dash if it is not shown.
    String text(String control) {
        return onScreen(() -> field(control).map(TextInputControl::getText).orElse("-"));
    }

    private Optional<TextInputControl> field(String selector) {
        return all(selector).stream().flatMap(node -> switch (node) {
            case TextInputControl input -> Stream.of(input);
            case ComboBox<?> list when list.isEditable() -> Stream.of(list.getEditor());
            default -> Stream.<TextInputControl>empty();
        }).findFirst();
    }

    @SuppressWarnings("unchecked")
    <T> Segments<T> segments(String selector) {
        return (Segments<T>) seen(selector).orElseThrow();
    }

    Optional<Node> seen(String selector) {
        return all(selector).stream().findFirst();
    }

    private List<Node> all(String selector) {
        return shown().root().lookupAll(selector).stream().filter(FormHand::isSeen).toList();
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).allMatch(Node::isVisible);
    }

    private List<String> words() {
        return ScreenHouse.seen(shown().root()).distinct().toList();
    }

    private ScreenOf shown() {
        return shown.orElseThrow();
    }

    private void settle() {
        do {
            Waits.forTurns();
            Waits.until(house.ui().background().working(), false, Duration.ofMinutes(1));
            Waits.forTurns();
        } while (onScreen(() -> house.ui().background().working().get()));
        onScreen(() -> {
            // A skin creates the children of some controls, and only then are they found.
            shown().root().applyCss();
            return true;
        });
    }
}
