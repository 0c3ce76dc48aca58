package org.daybook.paths;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.daybook.ui.Texts;
import org.daybook.ui.TwoLines;

/// The groups of a path from which one or none may be chosen: name, from when to when, who leads it, and how many places are
/// left.
final class GroupChoiceController {
    private final Texts texts;
    private final VBox box;
    private final Runnable changed;
    private ToggleGroup toggles = new ToggleGroup();

    /// @param box     holds the choices
    /// @param changed called on every choice
    GroupChoiceController(Texts texts, VBox box, Runnable changed) {
        this.texts = texts;
        this.box = box;
        this.changed = changed;
    }

    /// Shows those that accept people; none is chosen.
    void show(List<GroupLine> groups) {
        toggles = new ToggleGroup();
        box.getChildren()
                .setAll(IntStream.range(0, groups.size()).mapToObj(i -> button(groups.get(i), i + 1)).toList());
        changed.run();
    }

    /// Returns the choice.
    Optional<GroupLine> chosen() {
        return Optional.ofNullable(toggles.getSelectedToggle()).map(toggle -> (GroupLine) toggle.getUserData());
    }

    /// Chooses by identity, or none.
    void choose(String id) {
        toggles.selectToggle(toggles.getToggles().stream()
                .filter(toggle -> ((GroupLine) toggle.getUserData()).group().id().value().toString().equals(id))
                .findFirst().orElse(null));
        changed.run();
    }

    private ToggleButton button(GroupLine line, int place) {
        var button = new ToggleButton();
        button.setId("group-choice-" + place);
        button.setGraphic(new TwoLines(line.group().name(), facts(texts, line)));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(line.group().name() + " " + facts(texts, line));
        button.setUserData(line);
        button.setToggleGroup(toggles);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("group-choice");
        button.setOnAction(_ -> changed.run());
        return button;
    }

    /// Returns places, days, language and who leads it, as far as decided.
    static String facts(Texts texts, GroupLine line) {
        var plan = line.group().plan();
        return Stream.of(Optional.of(places(texts, line)), Optional.of(days(texts, line.group())),
                plan.language().map(code -> Languages.word(code, texts.locale())), line.facilitator())
                .flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private static String places(Texts texts, GroupLine line) {
        if (line.group().closedOn().isPresent()) {
            return texts.say("paths.group.ended");
        }
        if (line.left().isEmpty()) {
            return texts.say("paths.group.room");
        }
        return line.left().getAsInt() == 0
                ? texts.say("paths.group.full", line.waiting())
                : texts.say("paths.group.left", line.left().getAsInt());
    }

    private static String days(Texts texts, Group group) {
        var from = texts.shortDate(group.startsOn());
        return group.plan().endsOn().map(last -> texts.say("paths.tab.from-to", from, texts.shortDate(last)))
                .orElseGet(() -> texts.say("paths.tab.since", from));
    }
}
