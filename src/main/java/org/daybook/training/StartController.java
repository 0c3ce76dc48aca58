package org.daybook.training;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.staff.ColleagueCard;
import org.daybook.staff.Requirement;
import org.daybook.staff.StaffId;
import org.daybook.training.StartRequirements.Missing;
import org.daybook.ui.Chip;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// Shows what a colleague lacks before she starts: a card of the register, and of a colleague's page.
final class StartController implements ColleagueCard.Shown {
    private final Ui ui;
    private final TrainingFeature.Rooms rooms;
    private final TrainingWords words;

    @FXML
    private VBox rows;

    StartController(Ui ui, TrainingFeature.Rooms rooms) {
        this.ui = ui;
        this.rooms = rooms;
        words = new TrainingWords(ui.texts());
    }

    /// @param page the trainings
    /// @param seen the documents seen, by colleague
    private record Read(TrainingPage page, Map<StaffId, Set<Requirement>> seen) {
        Stream<Missing> missing() {
            return page.team().stream().map(one -> StartRequirements.missing(one,
                    seen.getOrDefault(one.id(), Set.of()), page));
        }
    }

    /// Shows everyone who is in the register.
    void showAll() {
        ui.background().run(this::read, read -> rows.getChildren().setAll(read.missing().map(this::row).toList()));
    }

    /// Shows one colleague.
    @Override
    public void show(StaffId who) {
        ui.background().run(this::read, read -> rows.getChildren().setAll(read.missing()
                .filter(one -> one.who().id().equals(who)).flatMap(one -> lines(one).stream()).toList()));
    }

    private Read read() {
        return new Read(rooms.trainings().page(), rooms.clearances().seen());
    }

    private Node row(Missing one) {
        return one.isNothing()
                ? wrapping(new TwoLines(one.who().initials(), ui.texts().say("training.start.nothing")))
                : wrapping(new TwoLines(one.who().initials(), words.missing(one)));
    }

    private List<Node> lines(Missing one) {
        if (one.isNothing()) {
            return List.of(wrapping(new TwoLines(ui.texts().say("training.start.nothing"), "")));
        }
        return Stream.concat(
                one.documents().stream().map(document -> line(ui.texts().of("staff", document),
                        "training.start.document")),
                one.topics().stream().map(topic -> line(ui.texts().of("training", topic), "training.start.topic")))
                .toList();
    }

    private Node line(String what, String kind) {
        var line = new TwoLines(what, ui.texts().say(kind));
        line.getChildren().add(new Chip(ui.texts().say("training.start.is-missing"), "fth-clock", Chip.Tone.DUE));
        return wrapping(line);
    }

    private static Node wrapping(TwoLines line) {
        line.getStyleClass().addAll("wrapping", "row");
        return line;
    }
}
