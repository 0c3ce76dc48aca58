package org.daybook.childcare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.HoldToShow;
import org.daybook.ui.Icons;
import org.daybook.ui.Texts;
import org.daybook.ui.WholeFlow;

/// A child on her record: its letter and age; name and code word only while they are held.
final class ChildRowController {
    /// The height of a FlowPane depends on its wrap length, not on its width.
    private static final double ROOM = 620;

    private final Texts texts;
    private final Acts acts;

    /// The actions for a child.
    ///
    /// @param change corrects what is recorded
    /// @param end    records that it no longer comes, or comes again
    /// @param asked  records that she was asked again who may collect, and that it stays the same
    record Acts(Consumer<Child> change, Consumer<Child> end, Consumer<Child> asked) {}

    ChildRowController(Texts texts, Acts acts) {
        this.texts = texts;
        this.acts = acts;
    }

    /// Returns the row for users who may only read.
    Node plain(Child child, HerChildren.Page page) {
        return new HBox(told(child, page));
    }

    /// Returns the row for users who may change it.
    Node row(Child child, HerChildren.Page page) {
        var change = button(texts.say("childcare.children-tab.change"), () -> acts.change().accept(child));
        change.setId("change-child");
        var end = button(texts.say(child.endedOn().isPresent()
                ? "childcare.children-tab.again"
                : "childcare.children-tab.end"), () -> acts.end().accept(child));
        end.getStyleClass().add("flat");
        var buttons = new HBox(end, change);
        buttons.getStyleClass().add("gap-8");
        buttons.setAlignment(Pos.TOP_RIGHT);
        buttons.setMinWidth(HBox.USE_PREF_SIZE);
        var told = told(child, page);
        if (isToAsk(child, page)) {
            var asked = button(texts.say("childcare.children-tab.asked"), () -> acts.asked().accept(child));
            asked.setId("child-asked");
            told.getChildren().add(2, asked);
        }
        return new HBox(told, buttons);
    }

    private static boolean isToAsk(Child child, HerChildren.Page page) {
        return page.toAsk().contains(child.id().value());
    }

    private static Button button(String text, Runnable act) {
        var button = new Button(text);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private VBox told(Child child, HerChildren.Page page) {
        var told = child.told();
        var box = new VBox(head(child, page.on()));
        if (isToAsk(child, page)) {
            box.getChildren().add(never(texts.say("childcare.children-tab.to-ask")));
        }
        told.collecting().never()
                .ifPresent(words -> box.getChildren().add(never(texts.say("childcare.children-tab.never", words))));
        Stream.of(line("childcare.children-tab.allergies", told.health().allergies()),
                line("childcare.children-tab.helps", told.health().helps()),
                Optional.of(told.collecting().may()
                        .map(words -> texts.say("childcare.children-tab.may", words))
                        .orElseGet(() -> texts.say("childcare.children-tab.nobody"))))
                .flatMap(Optional::stream).map(ChildRowController::words).forEach(box.getChildren()::add);
        box.getStyleClass().addAll("child-row", "gap-4");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private WholeFlow head(Child child, LocalDate today) {
        var initial = ChildRow.initial(child.told().name(), List.of());
        var who = new Label(child.told().age()
                .map(age -> texts.say("childcare.desk.kid", initial, age.on(today))).orElse(initial));
        who.getStyleClass().add("strong");
        var head = new WholeFlow();
        head.setPrefWrapLength(ROOM);
        head.getChildren().addAll(who, held("childcare.children-tab.hold-name", child.told().name()));
        child.told().collecting().codeWord()
                .ifPresent(word -> head.getChildren().add(held("childcare.children-tab.hold-code-word", word)));
        child.endedOn().ifPresent(
                day -> head.getChildren().add(words(texts.say("childcare.children-tab.ended", texts.date(day)))));
        head.getStyleClass().add("child-head");
        return head;
    }

    private HoldToShow held(String key, String secret) {
        var hold = new HoldToShow(texts.say(key));
        hold.secret(() -> secret);
        return hold;
    }

    private static Node never(String sentence) {
        var line = new HBox(Icons.of("fth-slash"), words(sentence));
        line.getStyleClass().addAll("never-line", "gap-12");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Optional<String> line(String key, Optional<String> words) {
        return words.map(said -> texts.say(key, said));
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
