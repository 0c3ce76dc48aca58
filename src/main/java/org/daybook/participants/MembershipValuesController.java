package org.daybook.participants;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.ui.HoldToShow;
import org.daybook.ui.MarkCircle;
import org.daybook.ui.PictureMark;
import org.daybook.ui.Texts;
import org.daybook.ui.ValueGrid;

/// What she told, for reading: a line for each thing that she told, and none for what she did not. Her name is visible only
/// while it is held. Used on the screen thread.
final class MembershipValuesController {
    private final Texts texts;
    private final ValueWords words;
    private final Set<OptionalQuestion> hidden;
    private final Map<String, Node> rows = new LinkedHashMap<>();

    /// @param hidden what the site does not ask
    MembershipValuesController(Texts texts, Set<OptionalQuestion> hidden) {
        this.texts = texts;
        this.words = new ValueWords(texts);
        this.hidden = hidden;
    }

    /// Returns her lines; empty if she told nothing that the site asks.
    Optional<Node> of(Participant her) {
        rows.clear();
        her.preferredName().ifPresent(this::name);
        her.language().filter(_ -> asks(OptionalQuestion.LANGUAGE))
                .ifPresent(code -> row("participants.details.language", new Value.Language(code)));
        if (asks(OptionalQuestion.BIRTH)) {
            her.birth().ifPresent(this::born);
            her.more().get(MembershipField.STATED_AGE).ifPresent(this::age);
        }
        her.citizenship().filter(_ -> asks(OptionalQuestion.CITIZENSHIP)).ifPresent(
                state -> row("participants.details.citizenship", new Value.Country(state.code())));
        her.roomName().filter(_ -> asks(OptionalQuestion.ROOM_NAME))
                .ifPresent(name -> row("participants.details.room-name", new Value.Words(name)));
        her.pictureMark().filter(_ -> asks(OptionalQuestion.PICTURE)).map(PictureMark::ofCode)
                .ifPresent(mark -> rows.put(texts.say("participants.membership.picture"), picture(mark)));
        her.accessNeeds().filter(_ -> asks(OptionalQuestion.ACCESS_NEEDS))
                .ifPresent(needs -> row("participants.details.access-needs", new Value.Words(needs)));
        MembershipField.ALL.stream().filter(field -> field != MembershipField.STATED_AGE && asks(field))
                .flatMap(field -> told(field, her.more()))
                .collect(Collectors.groupingBy(line -> texts.say(line.label()), LinkedHashMap::new,
                        Collectors.mapping(line -> words.of(line.value()), Collectors.toList())))
                .forEach((label, all) -> rows.put(label, lines(all.stream())));
        return Optional.of(rows).filter(all -> !all.isEmpty()).map(_ -> grid());
    }

    private Node grid() {
        var grid = new ValueGrid();
        rows.forEach(grid::value);
        var body = new VBox(grid);
        body.getStyleClass().add("card-body");
        return body;
    }

    private boolean asks(OptionalQuestion question) {
        return !hidden.contains(question);
    }

    private boolean asks(MembershipField<?> field) {
        return switch (field.meeting()) {
            case WITH_BIRTH -> asks(OptionalQuestion.BIRTH);
            case WITH_CITIZENSHIP -> asks(OptionalQuestion.CITIZENSHIP);
            case ALONE -> OptionalQuestion.ofCode(field.key()).map(this::asks).orElse(true);
        };
    }

    private static <T> Stream<Line> told(MembershipField<T> field, Membership more) {
        return more.get(field).stream().flatMap(field::told);
    }

    private void name(String name) {
        var hold = new HoldToShow(texts.say("participants.record.hold"));
        hold.secret(() -> name);
        hold.setWrapText(true);
        hold.setMinSize(0, HoldToShow.USE_PREF_SIZE);
        rows.put(texts.say("participants.membership.name"), hold);
    }

    private void born(Birth birth) {
        row("participants.copy.born", birth.month().isPresent()
                ? new Value.Month(YearMonth.of(birth.year(), birth.month().getAsInt()))
                : new Value.Number(birth.year()));
    }

    private void age(StatedAge age) {
        var years = Stream.of(Integer.toString(age.years()));
        var when = age.on().map(day -> texts.say("participants.details.age.on", texts.date(day))).stream();
        rows.put(texts.say("participants.membership.age"), lines(Stream.concat(years, when)));
    }

    private void row(String key, Value value) {
        rows.put(texts.say(key), lines(Stream.of(words.of(value))));
    }

    private static Node lines(Stream<String> all) {
        var box = new VBox();
        all.forEach(words -> box.getChildren().add(ValueGrid.words(words)));
        return box;
    }

    private Node picture(PictureMark mark) {
        var shown = new HBox(new MarkCircle(mark, MarkCircle.Size.SMALL), new Label(texts.of("ui", mark)));
        shown.getStyleClass().add("gap-8");
        shown.setAlignment(Pos.CENTER_LEFT);
        return shown;
    }
}
