package org.daybook.sessions;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.participants.HerRecord;
import org.daybook.participants.PersonRow;
import org.daybook.paths.Languages;
import org.daybook.ui.Background;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Icons;
import org.daybook.ui.Navigator;
import org.daybook.ui.PersonCode;
import org.daybook.ui.Place;
import org.daybook.ui.Texts;
import org.daybook.ui.TwoLines;

/// The card "To do today": welcomes to finish, registers to fill in, interpreters to find, women who were missed.
final class ToDoController {
    /// The number of rows visible without scrolling inside the card.
    private static final int AT_LEAST = 3;
    /// The number of rows created before the page is drawn; nobody waits for those below its edge.
    private static final int AT_ONCE = 12;
    /// The number of rows added between one layout pulse and the next.
    private static final int THEN = 20;

    private final Texts texts;
    private final Navigator navigator;
    private final Background background;
    private List<ToDo> shown = List.of();

    @FXML
    private Card card;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox rows;

    ToDoController(Texts texts, Navigator navigator, Background background) {
        this.texts = texts;
        this.navigator = navigator;
        this.background = background;
    }

    @FXML
    private void initialize() {
        FocusController.walkRows(rows);
    }

    /// Shows the rows at full height, or in a scroll pane of their own.
    void open(TwoColumnsController.Columns page) {
        TwoColumnsController.open(scroll, rows, page);
        if (page == TwoColumnsController.Columns.TWO) {
            // Cards of other rooms above may be taller than the window and would leave no height for the rows.
            scroll.minHeightProperty().bind(Bindings.createDoubleBinding(this::least, rows.heightProperty()));
        }
    }

    private double least() {
        // Uses their actual height, which is known when it changes; their preferred height may not be.
        return rows.getHeight() * Math.min(1, AT_LEAST / (double) Math.max(1, rows.getChildren().size()));
    }

    /// Shows what needs to be done.
    void show(List<ToDo> toDo) {
        shown = toDo;
        if (toDo.isEmpty()) {
            rows.getChildren().setAll(new EmptyState(texts.say("sessions.to-do.empty")));
            return;
        }
        card.setNote(texts.number(toDo.size()));
        rows.getChildren().clear();
        add(AT_ONCE);
        addOthers();
    }

    private void add(int some) {
        int made = rows.getChildren().size();
        rows.getChildren().addAll(
                shown.subList(made, Math.min(shown.size(), made + some)).stream().map(this::row).toList());
    }

    private void addOthers() {
        var these = shown;
        if (rows.getChildren().size() < these.size()) {
            background.next(() -> {
                if (shown == these) {
                    add(THEN);
                    addOthers();
                }
            });
        }
    }

    /// Moves the focus to the first woman who was missed.
    void leadToMissed() {
        add(shown.size());
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof ToDo.MissedTwice) {
                FocusController.lead(rows.getChildren(), i);
                return;
            }
        }
    }

    private HBox row(ToDo toDo) {
        return switch (toDo) {
            case ToDo.StoppedWelcome stopped -> person(stopped.her(), texts.say("sessions.to-do.stopped"),
                    new Chip(texts.say("sessions.to-do.stopped.chip"), "fth-user-plus", Chip.Tone.PLAIN));
            case ToDo.EmptyRegister empty -> register(empty.line().session());
            case ToDo.NoInterpreter missing -> row(missing.session().title(), new SessionPlan(missing.session().id()),
                    new TwoLines(texts.say("sessions.to-do.interpreter"),
                            missing.session().title() + "  ·  " + when(missing.session())),
                    new Chip(Languages.word(missing.language(), texts.locale()), "fth-globe", Chip.Tone.DUE));
            case ToDo.Conflict conflict -> row(conflict.session().title(), new SessionPlan(conflict.session().id()),
                    new TwoLines(texts.say("sessions.to-do.conflict"),
                            conflict.session().title() + "  ·  " + when(conflict.session())),
                    new Chip(texts.say("sessions.to-do.conflict.chip"), "fth-alert-circle", Chip.Tone.DUE));
            case ToDo.OtherLeader other -> row(other.session().title(), new SessionPlan(other.session().id()),
                    new TwoLines(texts.say("sessions.to-do.leader"),
                            other.session().title() + "  ·  " + when(other.session())),
                    new Chip(texts.say("sessions.to-do.leader.chip"), "fth-user-x", Chip.Tone.DUE));
            case ToDo.MissedTwice missed -> person(missed.missed().person(),
                    texts.of("paths", missed.missed().path()),
                    new Chip(texts.say("sessions.to-do.missed.chip"), "fth-user-x", Chip.Tone.PLAIN));
        };
    }

    private HBox person(PersonRow her, String what, Chip chip) {
        return row(RoomNames.code(her), new HerRecord(her.id()),
                new TwoLines(new PersonCode(her.card().toString(), her.initial()), what), chip);
    }

    private HBox register(Session session) {
        return row(session.title(), new SessionSheet(session.id()), new TwoLines(session.title(), when(session)),
                new Chip(texts.say("sessions.to-do.register.chip"), "fth-clock", Chip.Tone.DUE));
    }

    private String when(Session session) {
        return texts.say("sessions.session.when", texts.shortDay(session.day()),
                texts.span(session.start(), session.end()));
    }

    private HBox row(String spoken, Place place, TwoLines words, Node chip) {
        words.getStyleClass().addAll("small", "wrapping");
        return RowController.make(spoken, () -> navigator.go(place), RowController.growing(words), chip,
                Icons.of("fth-chevron-right"));
    }
}
