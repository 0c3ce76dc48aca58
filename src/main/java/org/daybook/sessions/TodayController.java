package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.participants.PersonRow;
import org.daybook.ui.Header;
import org.daybook.ui.KeyNumber;
import org.daybook.ui.Screen;
import org.daybook.ui.Task;
import org.daybook.ui.TodayCard;
import org.daybook.ui.Ui;

/// The first screen of the day.
final class TodayController implements Screen<Today> {
    private final Ui ui;
    private final SessionsFeature.Dependencies rooms;
    private final Header header = new Header();
    private final DayListController dayList;
    private final ToDoController toDo;
    private final LoadedParts parts;

    private final Supplier<List<TodayCard>> cards;
    private final DoorTodayController door;

    private record LoadedParts(Parent dayList, Parent toDo, Parent door) {}

    @FXML
    private GridPane page;
    @FXML
    private VBox main;
    @FXML
    private VBox side;
    @FXML
    private HBox numbers;

    TodayController(Ui ui, SessionsFeature.Dependencies rooms, Supplier<List<TodayCard>> cards) {
        this.ui = ui;
        this.cards = cards;
        this.rooms = rooms;
        var list = ui.views().load(DayListController.class);
        var due = ui.views().load(ToDoController.class);
        dayList = (DayListController) list.controller();
        toDo = (ToDoController) due.controller();
        var counted = ui.views().load(DoorTodayController.class);
        door = (DoorTodayController) counted.controller();
        parts = new LoadedParts(list.root(), due.root(), counted.root());
    }

    @FXML
    private void initialize() {
        main.getChildren().addFirst(parts.dayList());
        side.getChildren().addAll(0, List.of(parts.toDo(), parts.door()));
        TwoColumnsController.watch(page, side, ui.look(), (columns, _) -> {
            dayList.open(columns);
            toDo.open(columns);
            // A single column scrolls as a whole; at its minimum height, rows of several lines would be cut off.
            page.setMinHeight(columns == TwoColumnsController.Columns.ONE
                    ? Region.USE_PREF_SIZE
                    : Region.USE_COMPUTED_SIZE);
        });
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(Today place) {
        header.title(ui.texts().day(LocalDate.now(rooms.clock())));
        // Added only once the day has been drawn: the lane runs one job after the other, and the cards of other rooms take
        // longer to load and compute. Until they have content, their cards take up no space.
        var shown = ui.background().whileShown();
        ui.background().run(new Task<>(() -> DayPage.read(rooms, stopped()), day -> {
            show(day);
            ui.background().next(this::addOthers);
        }, refusal -> {
            ui.background().tell(refusal);
            addOthers(shown);
        }, () -> addOthers(shown)));
    }

    /// Errors are reported wherever she is by then.
    private void addOthers(BooleanSupplier shown) {
        if (shown.getAsBoolean()) {
            addOthers();
        }
    }

    private void addOthers() {
        add(cards.get());
    }

    private void add(List<TodayCard> others) {
        main.getChildren().addAll(0, at(TodayCard.Where.ABOVE, others));
        side.getChildren().addAll(0, at(TodayCard.Where.BESIDE, others));
        header.hint(at(TodayCard.Where.STATUS, others).toArray(Node[]::new));
    }

    private static List<Node> at(TodayCard.Where place, List<TodayCard> cards) {
        return cards.stream().filter(card -> card.place() == place).map(TodayCard::view).toList();
    }

    /// Called on the write lane.
    private List<PersonRow> stopped() {
        return rooms.participants().mayList() ? rooms.participants().intake().stoppedWelcomes() : List.of();
    }

    private void show(DayPage day) {
        dayList.show(day);
        toDo.show(day.toDo());
        door.show(day.door());
        figures(day.week());
    }

    private void figures(WeekFigures week) {
        var missed = number(week.missedTwice(), "sessions.today.missed");
        if (week.missedTwice() > 0 && rooms.sessions().maySeeSheets()) {
            var who = new Hyperlink(ui.texts().say("sessions.today.see-who"));
            who.setOnAction(_ -> toDo.leadToMissed());
            missed.getChildren().add(new VBox(missed.getChildren().removeLast(), who));
        }
        var all = List.of(number(week.people(), "sessions.today.people"), number(week.held(), "sessions.today.held"),
                number(week.newCards(), "sessions.today.cards"), missed);
        numbers.getChildren().clear();
        for (var one : all) {
            if (!numbers.getChildren().isEmpty()) {
                numbers.getChildren().add(upright());
            }
            numbers.getChildren().add(RowController.growing(one));
        }
    }

    private KeyNumber number(int count, String key) {
        var number = new KeyNumber(ui.texts().number(count), ui.texts().say(key, count));
        ((Region) number.getChildren().getLast()).setMinWidth(Region.USE_PREF_SIZE);
        return number;
    }

    private static Region upright() {
        var line = new Region();
        line.getStyleClass().add("upright-divider");
        return line;
    }
}
