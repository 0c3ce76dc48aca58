package org.daybook.staff;

import java.util.List;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Icons;
import org.daybook.ui.MessageLine;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// The first steps of a new site on Today, for staff who may take them. They are ticked automatically; the card disappears once
/// all are done or skipped.
final class FirstStepsController {
    private final Ui ui;
    private final SiteSetup setup;
    private final Supplier<List<FirstStep>> steps;

    @FXML
    private Card card;
    @FXML
    private ProgressBar progress;
    @FXML
    private VBox rows;
    @FXML
    private MessageLine message;

    /// @param isDone also if it was skipped
    private record Standing(FirstStep step, boolean isDone) {}

    FirstStepsController(Ui ui, SiteSetup setup, Supplier<List<FirstStep>> steps) {
        this.ui = ui;
        this.setup = setup;
        this.steps = steps;
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        if (setup.may()) {
            read();
        }
    }

    private void read() {
        ui.background().run(this::standing, this::show);
    }

    /// Nobody sets up a site of invented people.
    private List<Standing> standing() {
        var all = steps.get();
        if (setup.isInvented()) {
            return List.of();
        }
        var skipped = setup.skipped(all.stream().map(FirstStep::code).toList());
        return all.stream()
                .map(step -> new Standing(step, skipped.contains(step.code()) || step.isDone().getAsBoolean()))
                .toList();
    }

    private void show(List<Standing> all) {
        var open = all.stream().filter(one -> !one.isDone()).toList();
        long done = all.size() - open.size();
        card.setVisible(!open.isEmpty() || message.isVisible());
        card.setFacts(say("staff.first.count", done, all.size()));
        progress.setProgress(all.isEmpty() ? 1 : (double) done / all.size());
        rows.getChildren().clear();
        for (var one : all) {
            rows.getChildren().add(row(one, rows.getChildren().size() + 1,
                    open.stream().findFirst().filter(one::equals).isPresent()));
        }
    }

    private HBox row(Standing one, int number, boolean next) {
        var words = one.step().words();
        var said = new TwoLines(say(words.title()), one.isDone() ? "" : say(words.hint()));
        said.getStyleClass().add("wrapping");
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(mark(one, number), said);
        row.getStyleClass().addAll("row", "first-step");
        row.setAlignment(Pos.CENTER_LEFT);
        if (one.isDone()) {
            var done = new Label(say("staff.first.done"));
            done.getStyleClass().add("muted");
            row.getChildren().add(done);
        } else {
            row.getChildren().addAll(skip(one.step()), go(one.step(), next));
        }
        if (next) {
            row.getStyleClass().add("current");
        }
        return row;
    }

    private static Node mark(Standing one, int number) {
        var mark = new Label(one.isDone() ? "" : Integer.toString(number));
        mark.getStyleClass().add(one.isDone() ? "step-done" : "step-number");
        if (one.isDone()) {
            mark.setGraphic(Icons.of("fth-check"));
        }
        return mark;
    }

    private Node go(FirstStep step, boolean next) {
        var go = new Button(say(step.words().verb()));
        go.setId("first-" + step.code());
        go.setAccessibleText(say(step.words().title()));
        go.setOnAction(_ -> ui.navigator().go(step.place()));
        if (next) {
            go.getStyleClass().add("accent");
        }
        return go;
    }

    private Node skip(FirstStep step) {
        var skip = new Hyperlink(say("staff.first.skip"));
        skip.setId("skip-" + step.code());
        skip.setMinWidth(Hyperlink.USE_PREF_SIZE);
        skip.setAccessibleText(say("staff.first.skip.what", say(step.words().title())));
        skip.setOnAction(_ -> write(() -> setup.skip(step.code()),
                () -> message.done(say("staff.first.skipped", say(step.words().title())), say("ui.message.undo"),
                        () -> write(() -> setup.bringBack(step.code()), () -> {}))));
        return skip;
    }

    private void write(Runnable change, Runnable then) {
        message.clear();
        ui.background().change(change, () -> {
            then.run();
            read();
        });
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
