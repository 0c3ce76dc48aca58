package org.daybook.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.consents.ConsentPage;
import org.daybook.consents.ConsentsScreens;
import org.daybook.staff.Features;
import org.daybook.staff.HerToDo;
import org.daybook.staff.OverviewCard;
import org.daybook.staff.OverviewCard.Column;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
import org.daybook.ui.Icons;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OverviewColumns;
import org.daybook.ui.Paragraph;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;

/// The first page of her record: what is next, what is to be done for her, which paths she is on, how she is, and what is still
/// to ask her.
final class OverviewController {
    /// The links of the overview.
    ///
    /// @param turnTo opens a section of her record, by its key
    /// @param begin  opens a section at its first input
    record Ways(Consumer<String> turnTo, Consumer<RecordSection> begin) {}

    private record Placed(Column column, int order, Node view) {}

    private final Ui ui;
    private final Participants participants;
    private final Features rooms;
    private final CardPrintController cardPrint;

    private final VBox consents = new VBox();
    private final Card toDos = new Card();
    private final List<Runnable> again = new ArrayList<>();
    private Runnable asking = () -> {};

    @FXML
    private VBox page;
    @FXML
    private WholeFlow actions;
    @FXML
    private MessageLine message;

    OverviewController(Ui ui, Participants participants, Features rooms, CardPrintController cardPrint) {
        this.ui = ui;
        this.participants = participants;
        this.rooms = rooms;
        this.cardPrint = cardPrint;
    }

    /// Shows the whole overview.
    ///
    /// @param contact states whether she is to be called
    void show(OpenRecord record, Node contact, Ways ways) {
        var her = record.her();
        actions(her, ways);
        var all = new ArrayList<>(List.of(new Placed(Column.START, 10, contact), new Placed(Column.START, 30, toDos),
                new Placed(Column.END, 20, consents)));
        rooms.overviewCards().forEach(card -> {
            var view = ui.views().load(card.controller());
            again.add(() -> ((OverviewCard.Shown) view.controller()).show(her.id(), ways.turnTo()));
            all.add(new Placed(card.column(), card.order(), view.root()));
        });
        again.add(() -> toDos(her.id(), ways));
        var columns = new OverviewColumns(ui.look());
        for (var column : Column.values()) {
            columns.show(column.ordinal(), all.stream().filter(card -> card.column() == column)
                    .sorted(Comparator.comparing(Placed::order)).map(Placed::view).toList());
        }
        page.getChildren().add(columns);
        asking = () -> ways.turnTo().accept(RecordPlacesController.CONSENTS);
        consents(record.page());
        again();
    }

    /// Reloads everything: it may have changed in another section of her record.
    void again() {
        again.forEach(Runnable::run);
    }

    /// Shows what is still to ask her.
    void consents(ConsentPage now) {
        consents.getChildren().setAll(ConsentsScreens.overview(ui, now, asking));
    }

    private void actions(Participant her, Ways ways) {
        actions.getChildren().setAll(Stream.concat(rooms.recordSections().stream()
                .flatMap(section -> section.action().stream().map(action -> button(action.key(), action.icon(),
                        () -> ways.begin().accept(section)))),
                Stream.of(button("participants.record.card", "fth-printer",
                        () -> cardPrint.print(page, her.card(), message))))
                .toList());
    }

    private Button button(String key, String icon, Runnable action) {
        var button = new Button(ui.texts().say(key), Icons.of(icon));
        button.setId("overview-" + key.substring(key.lastIndexOf('.') + 1));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private record Due(List<HerToDo> all, LocalDate today) {}

    private void toDos(ParticipantId her, Ways ways) {
        toDos.setTitle(ui.texts().say("participants.overview.to-do"));
        var sources = rooms.toDos(ui);
        ui.background().run(() -> new Due(sources.stream().flatMap(source -> source.about(her).stream())
                .sorted(Comparator.comparing(HerToDo::by)).toList(), participants.day()), due -> show(due, ways));
    }

    private void show(Due due, Ways ways) {
        toDos.setFacts(due.all().isEmpty() ? "" : ui.texts().number(due.all().size()));
        toDos.show(due.all().isEmpty()
                ? nothing("participants.overview.to-do.none")
                : new VBox(due.all().stream().map(one -> row(one, due.today(), ways)).toArray(Node[]::new)));
    }

    private Node row(HerToDo one, LocalDate today, Ways ways) {
        var words = new Hyperlink(one.words());
        words.setWrapText(true);
        words.setOnAction(_ -> ways.turnTo().accept(one.section()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(words, space, by(one, today));
        row.getStyleClass().addAll("row", "one-line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node by(HerToDo one, LocalDate today) {
        var day = ui.texts().shortDay(one.by());
        if (one.by().isBefore(today)) {
            return new Chip(ui.texts().say("participants.overview.late-since", day), "fth-clock", Chip.Tone.DUE);
        }
        var label = new Label(ui.texts().near(one.by(), today)
                .orElseGet(() -> ui.texts().say("participants.overview.by", day)));
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node nothing(String key) {
        var line = new Paragraph();
        line.setText(ui.texts().say(key));
        line.getStyleClass().add("muted");
        var box = new VBox(line);
        box.getStyleClass().add("card-body");
        return box;
    }
}
