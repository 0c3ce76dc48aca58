package org.daybook.sessions;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.paths.Enrolment;
import org.daybook.paths.PathSign;
import org.daybook.paths.PathsFeature;
import org.daybook.staff.OverviewCard;
import org.daybook.ui.Card;
import org.daybook.ui.ChartTable;
import org.daybook.ui.Icons;
import org.daybook.ui.Paragraph;
import org.daybook.ui.TimeAxis;
import org.daybook.ui.TimeDots;
import org.daybook.ui.Ui;

/// Her paths with her goals, the last and next session of each, and her visits in the last year, on the overview of her record.
final class HerPathsController implements OverviewCard.Shown {
    private static final int MOST_LINES = 6;

    private final Ui ui;
    private final SessionsFeature.Dependencies rooms;
    private Consumer<String> turnTo = _ -> {};

    @FXML
    private Card paths;
    @FXML
    private VBox rows;
    @FXML
    private Node noPath;
    @FXML
    private VBox visits;
    @FXML
    private Node noVisit;
    @FXML
    private Node legend;

    HerPathsController(Ui ui, SessionsFeature.Dependencies rooms) {
        this.ui = ui;
        this.rooms = rooms;
    }

    @FXML
    private void initialize() {
        List.of(noPath, noVisit, legend).forEach(node -> {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        });
    }

    @Override
    public void show(ParticipantId her, Consumer<String> way) {
        turnTo = way;
        ui.background().run(() -> rooms.sessions().ofOne().all(her), this::show);
    }

    @FXML
    private void all() {
        turnTo.accept(PathsFeature.SECTION);
    }

    private void show(HerSessions hers) {
        var underWay = hers.paths().stream().filter(one -> one.endedOn().isEmpty()).toList();
        paths.setFacts(underWay.isEmpty() ? "" : ui.texts().number(underWay.size()));
        rows.getChildren().setAll(underWay.stream().map(one -> row(hers, one)).toList());
        noPath.setVisible(underWay.isEmpty());
        visits(hers);
    }

    private Node row(HerSessions hers, Enrolment one) {
        var name = ui.texts().of("paths", one.path());
        var title = new Paragraph();
        title.setText(one.group().map(group -> say("sessions.hers.path-group", name, group.name())).orElse(name));
        title.getStyleClass().add("strong");
        var words = new VBox(title);
        one.goal().ifPresent(goal -> words.getChildren().add(line(say("sessions.hers.goal", goal))));
        var days = line(days(hers, one));
        days.getStyleClass().add("muted");
        words.getChildren().add(days);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("two-lines");
        HBox.setHgrow(words, Priority.ALWAYS);
        var sign = PathSign.of(one.path());
        var row = new HBox(Icons.tinted(sign.icon(), sign.tint()), words);
        row.getStyleClass().addAll("row", "two-line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Paragraph line(String text) {
        var line = new Paragraph();
        line.setText(text);
        return line;
    }

    private String days(HerSessions hers, Enrolment one) {
        var today = LocalDate.now(rooms.clock());
        var last = hers.last(one).map(past -> say(
                past.came() ? "sessions.hers.last-came" : "sessions.hers.last-missed",
                word(past.session().day(), today)));
        var next = one.pausedSince().map(since -> say("sessions.hers.pauses", ui.texts().shortDay(since)))
                .or(() -> hers.next(one).map(session -> say("sessions.hers.next",
                        word(session.day(), today), ui.texts().time(session.start()))));
        var both = Stream.of(last, next).flatMap(Optional::stream).collect(Collectors.joining("  ·  "));
        return both.isEmpty() ? say("sessions.hers.no-session") : both;
    }

    private String word(LocalDate day, LocalDate today) {
        return ui.texts().near(day, today).orElseGet(() -> ui.texts().shortDay(day));
    }

    private void visits(HerSessions hers) {
        var byTitle = hers.held().stream().collect(Collectors.groupingBy(one -> one.session().title(),
                LinkedHashMap::new, Collectors.toList()));
        noVisit.setVisible(byTitle.isEmpty());
        legend.setVisible(!byTitle.isEmpty());
        visits.setVisible(!byTitle.isEmpty());
        var shown = byTitle.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size())).limit(MOST_LINES).toList();
        visits.getChildren()
                .setAll(shown.stream().map(entry -> (Node) dots(hers, entry.getKey(), entry.getValue())).toList());
        if (!byTitle.isEmpty()) {
            visits.getChildren().add(new TimeAxis(hers.span(), this::month));
            visits.getChildren().add(new ChartTable(ui.texts(), say("sessions.hers.visits"), shown.stream()
                    .flatMap(entry -> entry.getValue().stream())
                    .sorted(Comparator.comparing(one -> one.session().day())).map(this::row).toList()));
        }
    }

    private TimeDots dots(HerSessions hers, String title, List<HerSessions.Held> held) {
        var came = held.stream().filter(HerSessions.Held::came).count();
        return new TimeDots(hers.span(),
                held.stream().map(this::day).toList(), title,
                say("sessions.hers.came-of", came, held.size()), PathSign.of(held.getFirst().session().path()).tint());
    }

    private ChartTable.Row row(HerSessions.Held one) {
        return new ChartTable.Row(ui.texts().shortDate(one.session().day()),
                say("sessions.hers.where", one.session().title(),
                        say(one.came() ? "sessions.hers.came" : "sessions.hers.missed")));
    }

    private TimeDots.Day day(HerSessions.Held one) {
        return new TimeDots.Day(one.session().day(), one.came(), say("sessions.hers.on",
                ui.texts().date(one.session().day()), say(one.came() ? "sessions.hers.came" : "sessions.hers.missed")));
    }

    private String month(LocalDate first) {
        return first.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, ui.texts().locale());
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
