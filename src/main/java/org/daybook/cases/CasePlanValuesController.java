package org.daybook.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.Chip;
import org.daybook.ui.PressableRow;
import org.daybook.ui.Texts;
import org.daybook.ui.ValueGrid;
import org.daybook.ui.WholeFlow;
import org.daybook.ui.Wrapping;

/// What she wants, her protection plan and the actions of a file, read-only.
final class CasePlanValuesController {
    /// The widths of the columns of the actions, in per cent: what, who, until when, status.
    private static final List<Integer> SHARES = List.of(40, 15, 18, 27);

    private final Texts texts;
    private final OpenCaseModel open;

    CasePlanValuesController(Texts texts, OpenCaseModel open) {
        this.texts = texts;
        this.open = open;
    }

    Node needs() {
        var head = open.file().head();
        var needs = head.needs();
        var body = body();
        if (needs.isEmpty()) {
            body.getChildren().add(TypedController.muted(texts.say("cases.case-needs.none")));
        } else {
            var chips = new WholeFlow();
            chips.getStyleClass().add("gap-8");
            needs.forEach(need -> chips.getChildren()
                    .add(new Chip(texts.of("cases", need.area()), icon(need.area()), Chip.Tone.PLAIN)));
            body.getChildren().add(chips);
        }
        var values = new ValueGrid();
        needs.forEach(need -> need.words().ifPresent(words -> values.value(texts.of("cases", need.area()), words)));
        head.presenting().words().ifPresent(words -> values.value(texts.say("cases.case-needs.presenting"), words));
        values.value(texts.say("cases.case-needs.urgent.short"), head.presenting().urgent()
                .map(urgent -> texts.of("cases", urgent)), texts.say("cases.not-asked"));
        values.value(texts.say("cases.case-needs.plan-needed.short"), open.file().plan().protection().needed()
                .map(needed -> texts.of("cases", needed)), texts.say("cases.not-asked"));
        next().ifPresent(day -> values.value(texts.say("cases.case-needs.next"), day(day)));
        body.getChildren().add(values);
        return body;
    }

    private Optional<LocalDate> next() {
        return open.file().plan().followUps().stream().filter(one -> one.held().isEmpty()).map(FollowUp::dueOn)
                .findFirst();
    }

    Node protection() {
        var plan = open.file().plan().protection();
        var words = plan.words();
        var body = body();
        if (plan.needed(Optional.empty()).equals(ProtectionPlan.EMPTY)) {
            body.getChildren().add(TypedController.muted(texts.say("cases.case-protection.none")));
            return body;
        }
        var values = new ValueGrid();
        said(values, "cases.case-protection.concern.short", words.concern());
        said(values, "cases.case-protection.resources.short", words.resources());
        said(values, "cases.case-protection.before.short", words.before());
        said(values, "cases.case-protection.during.short", words.during());
        said(values, "cases.case-protection.after.short", words.after());
        plan.withHer().ifPresent(with -> values.value(texts.say("cases.case-protection.with-her"),
                texts.of("cases", with)));
        plan.madeOn().ifPresent(day -> values.value(texts.say("cases.case-protection.made-on"), texts.date(day)));
        plan.reviewOn().ifPresent(day -> values.value(texts.say("cases.case-protection.review-on"), day(day)));
        body.getChildren().add(values);
        return body;
    }

    private void said(ValueGrid values, String key, Optional<String> words) {
        words.ifPresent(said -> values.value(texts.say(key), said));
    }

    /// Returns a day, amber once it has passed.
    private Node day(LocalDate day) {
        return day.isBefore(open.file().on())
                ? new Chip(texts.shortDay(day), "fth-clock", Chip.Tone.DUE)
                : new Label(texts.shortDay(day));
    }

    /// @param press turns the card into fields, at this action
    Node actions(Consumer<UUID> press) {
        var actions = open.file().plan().actions();
        var all = new VBox();
        if (actions.isEmpty()) {
            var none = body();
            none.getChildren().add(TypedController.muted(texts.say("cases.case-plan.none")));
            all.getChildren().add(none);
        } else {
            all.getChildren().add(heading());
            actions.forEach(action -> all.getChildren().add(row(action, press)));
        }
        var review = new VBox(TypedController.muted(ReviewWords.of(texts, open.file().reviews().plan(),
                Optional.of(open.file().people()))));
        review.getStyleClass().add("card-foot");
        all.getChildren().add(review);
        return all;
    }

    private Node heading() {
        var line = line(Stream.of("cases.case-plan.column.action", "cases.case-plan.column.who",
                "cases.case-plan.column.due", "cases.case-plan.column.state")
                .map(key -> TypedController.strong(texts.say(key))).toArray(Node[]::new));
        var head = new HBox(line);
        HBox.setHgrow(line, Priority.ALWAYS);
        head.getStyleClass().addAll("row", "dense", "figures-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node row(Action action, Consumer<UUID> press) {
        var told = action.told();
        var what = new VBox(words(told.action().orElseGet(() -> texts.of("cases", told.area()))));
        what.getChildren().add(TypedController.muted(told.goal().map(goal -> texts.say("cases.case-plan.quote", goal))
                .orElseGet(() -> texts.of("cases", told.area()))));
        var line = line(what, words(told.who().orElse("")), words(told.dueOn().map(texts::shortDate).orElse("")),
                state(action));
        HBox.setHgrow(line, Priority.ALWAYS);
        if (!open.mayWrite()) {
            var row = new HBox(line);
            row.getStyleClass().addAll("row", "case-action");
            row.setMinHeight(HBox.USE_PREF_SIZE);
            return row;
        }
        var row = new PressableRow(texts.say("cases.case-plan.open-action", told.action().orElse(""),
                texts.of("cases", action.status())), () -> press.accept(action.id().value()), line);
        row.getStyleClass().remove("two-line");
        row.getStyleClass().add("case-action");
        row.setMinHeight(HBox.USE_PREF_SIZE);
        return row;
    }

    private Node state(Action action) {
        long late = action.status() == ActionStatus.OPEN
                ? action.told().dueOn().map(day -> ChronoUnit.DAYS.between(day, open.file().on())).orElse(0L)
                : 0;
        if (late > 0) {
            return new Chip(texts.say("cases.case-plan.late", late), "fth-clock", Chip.Tone.DUE);
        }
        return action.status() == ActionStatus.DONE
                ? new Chip(texts.of("cases", action.status()), "fth-check", Chip.Tone.DONE)
                : words(texts.of("cases", action.status()));
    }

    private static Label words(String words) {
        var label = new Label();
        Wrapping.show(label, words);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static GridPane line(Node... cells) {
        var line = new GridPane();
        line.getStyleClass().add("gap-8");
        SHARES.forEach(share -> {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            line.getColumnConstraints().add(column);
        });
        line.addRow(0, cells);
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }

    private static VBox body() {
        var body = new VBox();
        body.getStyleClass().add("card-body");
        return body;
    }

    private static String icon(Area area) {
        return switch (area) {
            case PROTECTION -> "fth-shield";
            case HEALTH -> "fth-heart";
            case PSYCHOSOCIAL -> "fth-sun";
            case LEGAL -> "fth-book-open";
            case PAPERS -> "fth-file-text";
            case HOUSING -> "fth-home";
            case MATERIAL -> "fth-shopping-bag";
            case CHILDREN -> "fth-users";
            case LEARNING -> "fth-book";
            case WORK -> "fth-briefcase";
            case OTHER -> "fth-more-horizontal";
        };
    }
}
