package org.daybook.training;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.staff.Clearances;
import org.daybook.staff.Requirement;
import org.daybook.ui.Card;
import org.daybook.ui.Icons;
import org.daybook.ui.PressableRow;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// Shows on Today what is due about training: the user's own, or everyone's. Takes no space if there is nothing.
final class TrainingTodayController {
    private static final int MOST = 5;

    private final Ui ui;
    private final TrainingFeature.Rooms rooms;
    private final TrainingWords words;

    @FXML
    private Card card;
    @FXML
    private VBox rows;

    TrainingTodayController(Ui ui, TrainingFeature.Rooms rooms) {
        this.ui = ui;
        this.rooms = rooms;
        words = new TrainingWords(ui.texts());
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        ui.background().run(() -> new Read(rooms.trainings().page(), rooms.supervisions().page(),
                rooms.clearances().due()),
                read -> show(Stream
                        .of(clearances(read), supervision(read.supervision()), trainings(read.page()), start(read))
                        .flatMap(all -> all).toList()));
    }

    /// @param page        the register
    /// @param supervision when each colleague had her last one
    /// @param missing     what must be seen before a colleague works with girls
    private record Read(TrainingPage page, SupervisionPage supervision, List<Clearances.Due> missing) {}

    private void show(List<Node> due) {
        card.setVisible(!due.isEmpty());
        card.setNote(ui.texts().number(due.size()));
        rows.getChildren().setAll(due.stream().limit(MOST).toList());
        if (due.size() > MOST) {
            rows.getChildren().add(row(ui.texts().say("training.today.more", due.size() - MOST), ""));
        }
    }

    private Stream<Node> clearances(Read read) {
        return read.missing().stream().map(one -> row(whose(one.who(), ui.texts().of("staff", one.requirement())),
                one.until().map(last -> words.until(last, read.page().today()))
                        .orElseGet(() -> ui.texts().say("training.today.missing"))));
    }

    private Stream<Node> supervision(SupervisionPage page) {
        return page.team().stream().filter(one -> page.isLate(one.id())).map(one -> row(
                rooms.supervisions().mayRecord()
                        ? ui.texts().say("training.row.whose", one.initials(),
                                ui.texts().say("training.supervision.title"))
                        : ui.texts().say("training.supervision.title"),
                ui.texts().say("training.supervision.late", ui.texts().shortDate(page.next(one.id()).orElseThrow()))));
    }

    private Stream<Node> trainings(TrainingPage page) {
        return page.due().stream().map(one -> row(whose(page.name(one.who()), words.subject(one)),
                words.until(one, page.today())));
    }

    /// Lists trainings that a colleague should have before she starts, if the site keeps a register; documents and expired
    /// trainings are listed above.
    private Stream<Node> start(Read read) {
        var page = read.page();
        return page.kept() == TrainingPage.Register.NOT_KEPT
                ? Stream.of()
                : page.team().stream()
                        .map(one -> StartRequirements.missing(one, Set.of(Requirement.values()), page)
                                .without(page.due()))
                        .filter(one -> !one.isNothing()).map(one -> row(whose(one.who().initials(),
                                ui.texts().say("training.start.title")), words.missing(one)));
    }

    private String whose(String initials, String what) {
        return rooms.trainings().isForAll() ? ui.texts().say("training.row.whose", initials, what) : what;
    }

    private Node row(String what, String when) {
        var both = new TwoLines(what, when);
        both.getStyleClass().addAll("small", "wrapping");
        HBox.setHgrow(both, Priority.ALWAYS);
        return new PressableRow(Stream.of(what, when).filter(one -> !one.isEmpty())
                .collect(java.util.stream.Collectors.joining(", ")), this::open, both, Icons.of("fth-chevron-right"));
    }

    @FXML
    private void open() {
        ui.navigator().go(new TrainingPlace());
    }
}
