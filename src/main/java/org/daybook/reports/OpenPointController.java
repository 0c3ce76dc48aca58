package org.daybook.reports;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.outcomes.OutcomesFeature;
import org.daybook.participants.HerRecord;
import org.daybook.participants.PersonRow;
import org.daybook.paths.PathsFeature;
import org.daybook.ui.Card;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.PersonCode;
import org.daybook.ui.Place;
import org.daybook.ui.Screen;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// Shows one list of what is missing or doubtful. Each line links to where it can be corrected; *back* returns to the list,
/// which is then read again.
final class OpenPointController implements Screen<OpenPointPlace> {
    private final Ui ui;
    private final OpenPoints points;
    private final Header header = new Header();

    @FXML
    private MessageLine message;
    @FXML
    private Card card;
    @FXML
    private VBox rows;

    OpenPointController(Ui ui, OpenPoints points) {
        this.ui = ui;
        this.points = points;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(OpenPointPlace place) {
        header.title(ui.texts().of("reports", place.point()));
        header.facts(new LineWords(Labels.of(ui.texts())).period(place.period()));
        var back = new Button(ui.texts().say("reports.open-point.to-report"));
        back.setId("to-report");
        back.setOnAction(_ -> ui.navigator().go(new QuarterReport(Optional.of(place.period()))));
        header.tools(back);
        card.setVisible(false);
        ui.background().run(() -> points.of(place), list -> show(place, list), this::refused);
    }

    private void show(OpenPointPlace place, OpenPointList list) {
        card.setTitle(ui.texts().of("reports", place.point()));
        card.setNote(note(place.point()));
        rows.getChildren().setAll(list.lines().stream().map(line -> row(place.point(), line)).toList());
        if (list.lines().isEmpty()) {
            rows.getChildren().add(new EmptyState(ui.texts().say("reports.open-point.none")));
        }
        card.setVisible(true);
        rows.getChildren().stream().flatMap(row -> row.lookupAll(".button").stream()).findFirst()
                .ifPresent(Node::requestFocus);
    }

    private String note(OpenPoint point) {
        return switch (point) {
            case EMPTY_REGISTERS -> ui.texts().say("reports.open-point.note.registers");
            case STOPPED_WELCOMES -> ui.texts().say("reports.open-point.note.welcomes");
            case WITHOUT_OUTCOME -> ui.texts().say("reports.open-point.note.outcome");
            case NOT_ASKED -> ui.texts().say("reports.open-point.note.asked");
        };
    }

    private Node row(OpenPoint point, OpenPointList.Line line) {
        return switch (line) {
            case OpenPointList.Line.Session session -> row(new TwoLines(session.title(), ui.texts().say(
                    "reports.open-point.session", ui.texts().shortDate(session.day()), ui.texts().time(session.at()))),
                    session.title(), points.place(session.id()));
            case OpenPointList.Line.Person person -> row(words(person), person.row().card().toString(),
                    points.mayOpenRecords() ? Optional.of(place(point, person.row())) : Optional.empty());
        };
    }

    private TwoLines words(OpenPointList.Line.Person person) {
        return new TwoLines(new PersonCode(person.row().card().toString(), person.row().initial()), person.path()
                .map(ended -> ui.texts().say("reports.open-point.ended", ui.texts().of("paths", ended.path()),
                        ui.texts().shortDate(ended.on())))
                .orElseGet(() -> ui.texts().say("reports.open-point.since",
                        ui.texts().shortDate(person.row().welcomedOn()))));
    }

    private static Place place(OpenPoint point, PersonRow row) {
        return switch (point) {
            case EMPTY_REGISTERS, STOPPED_WELCOMES -> new HerRecord(row.id());
            case WITHOUT_OUTCOME -> new HerRecord(row.id(), PathsFeature.SECTION);
            case NOT_ASKED -> new HerRecord(row.id(), OutcomesFeature.SECTION);
        };
    }

    private Node row(TwoLines words, String about, Optional<Place> leadsTo) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var row = new HBox(words);
        row.getStyleClass().addAll("row", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        leadsTo.ifPresent(place -> {
            var open = new Button(ui.texts().say("reports.open-point.open"));
            open.setMinWidth(Button.USE_PREF_SIZE);
            open.setAccessibleText(ui.texts().say("reports.open-point.open.spoken", about));
            open.setOnAction(_ -> ui.navigator().go(place));
            row.getChildren().add(open);
        });
        return row;
    }

    private void refused(Refusal refusal) {
        message.warn(ui.texts().say(refusal.key()));
    }
}
