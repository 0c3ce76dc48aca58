package org.daybook.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Icons;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;
import org.daybook.ui.Wrapping;

/// The paths of a woman, row by row: since when, in which group, her goal, a pause, how it ended; and the available actions.
final class EnrolmentsController {
    /// What the surrounding tab supplies.
    ///
    /// @param message shows what was done
    /// @param again   reads everything again
    /// @param end     asks how one ends
    record Around(MessageLine message, Runnable again, Consumer<Enrolment> end) {}

    private final Ui ui;
    private final OnceEach changing;
    private final Paths paths;
    private Around around = new Around(new MessageLine(), () -> {}, _ -> {});

    @FXML
    private VBox rows;

    EnrolmentsController(Ui ui, Paths paths) {
        this.changing = new OnceEach(ui.background());
        this.ui = ui;
        this.paths = paths;
    }

    void show(List<Enrolment> all, Around tab) {
        around = tab;
        rows.getChildren().setAll(all.stream().map(this::row).toList());
        if (all.isEmpty()) {
            rows.getChildren().add(new EmptyState(say("paths.tab.none")));
        } else {
            rows.getChildren().getLast().getStyleClass().add("last");
        }
    }

    private Node row(Enrolment enrolment) {
        var words = new VBox(strong(ui.texts().of("paths", enrolment.path())));
        lines(enrolment).forEach(line -> words.getChildren().add(muted(line)));
        enrolment.goal().ifPresent(goal -> words.getChildren().add(quote(goal)));
        words.getStyleClass().add("two-lines");
        if (paths.mayEnrol()) {
            var buttons = new WholeFlow(buttons(enrolment).toArray(Node[]::new));
            buttons.getStyleClass().addAll("gap-8", "path-ask");
            words.getChildren().add(buttons);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var sign = PathSign.of(enrolment.path());
        var row = new HBox(Icons.tinted(sign.icon(), sign.tint()), words);
        row.getStyleClass().addAll("row", "two-line", "path-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private List<String> lines(Enrolment enrolment) {
        var lines = new ArrayList<String>();
        lines.add(when(enrolment));
        enrolment.group().ifPresent(group -> lines.add(say("paths.tab.in-group", group.name())));
        enrolment.pausedSince().filter(_ -> enrolment.endedOn().isEmpty())
                .ifPresent(day -> lines.add(say("paths.tab.paused", ui.texts().date(day))));
        enrolment.ended().ifPresent(ended -> {
            lines.add(how(ended));
            ended.status().ifPresent(
                    status -> lines.add(say("paths.tab.ended.status", ui.texts().of("paths", status))));
            ended.signedBy().ifPresent(who -> lines.add(say("paths.tab.ended.signed", who)));
        });
        return lines;
    }

    private String how(Ended ended) {
        var word = ui.texts().of("paths", ended.how());
        return Stream.of(ended.reason().map(reason -> ui.texts().of("paths", reason)), ended.transferredTo())
                .flatMap(Optional::stream).findFirst().map(more -> say("paths.tab.ended.how", word, more)).orElse(word);
    }

    private String when(Enrolment enrolment) {
        var since = ui.texts().date(enrolment.startedOn());
        return enrolment.endedOn().map(day -> say("paths.tab.from-to", since, ui.texts().date(day)))
                .orElse(say("paths.tab.since", since));
    }

    private List<Button> buttons(Enrolment enrolment) {
        if (enrolment.endedOn().isPresent()) {
            return List.of(button("reopen", enrolment, "paths.tab.reopen", () -> reopen(enrolment)));
        }
        var pause = enrolment.pausedSince().isPresent()
                ? button("back", enrolment, "paths.tab.back",
                        () -> act("back " + enrolment.id(), () -> paths.endings().back(enrolment.id()),
                                say("paths.tab.is-back")))
                : button("pause", enrolment, "paths.tab.pause",
                        () -> act("pause " + enrolment.id(), () -> paths.endings().pause(enrolment.id()),
                                say("paths.tab.pauses"), Optional.of(() -> act("back " + enrolment.id(),
                                        () -> paths.endings().back(enrolment.id()), say("paths.tab.is-back")))));
        return List.of(button("end", enrolment, "paths.tab.end", () -> around.end().accept(enrolment)), pause);
    }

    /// Undoes an ending.
    void reopen(Enrolment enrolment) {
        act("reopen " + enrolment.id(), () -> paths.endings().reopen(enrolment),
                say("paths.tab.reopened", ui.texts().of("paths", enrolment.path())));
    }

    private void act(String what, Supplier<Enrolment> deed, String done) {
        act(what, deed, done, Optional.empty());
    }

    /// @param undo undoes it, if that is possible
    private void act(String what, Supplier<Enrolment> deed, String done, Optional<Runnable> undo) {
        around.message().clear();
        changing.run(what, deed, _ -> {
            undo.ifPresentOrElse(back -> around.message().done(done, say("ui.message.undo"), back),
                    () -> around.message().done(done));
            around.again().run();
        }, refusal -> around.message().warn(say(refusal.key())));
    }

    private Button button(String act, Enrolment enrolment, String key, Runnable action) {
        var button = new Button(say(key));
        button.setId(act + "-" + enrolment.path().code());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Label quote(String herWords) {
        var label = new Label();
        Wrapping.show(label, say("paths.tab.quote", herWords));
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }

    private static Label strong(String text) {
        var label = new Label(text);
        label.getStyleClass().add("strong");
        return label;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }
}
