package org.daybook.participants;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.daybook.contact.Advice;
import org.daybook.contact.ContactScreens;
import org.daybook.ui.Chip;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.KeyHint;
import org.daybook.ui.Lines;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Printing;
import org.daybook.ui.Printout;
import org.daybook.ui.Screen;
import org.daybook.ui.SortedTable;
import org.daybook.ui.Ui;

/// The women to be called today: cards and initials, when it suits, and the outcome of the last call. The number is on her
/// record, where the call is recorded, too.
final class CallsController implements Screen<CallsPlace> {
    private final Ui ui;
    private final Participants participants;
    private final ScreenState screenState;
    private final Printing printing;
    private final Header header = new Header();

    @FXML
    private MessageLine message;
    @FXML
    private SortedTable<CallRow> calls;
    @FXML
    private TableColumn<CallRow, String> cardColumn;
    @FXML
    private TableColumn<CallRow, String> initialColumn;
    @FXML
    private TableColumn<CallRow, String> hoursColumn;
    @FXML
    private TableColumn<CallRow, String> lastColumn;
    @FXML
    private TableColumn<CallRow, CallRow> stateColumn;
    @FXML
    private Label count;
    @FXML
    private Button print;

    CallsController(Ui ui, Participants participants, ScreenState screenState, Printing printing) {
        this.ui = ui;
        this.participants = participants;
        this.screenState = screenState;
        this.printing = printing;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        Lines.words(cardColumn, row -> row.her().card().toString());
        Lines.words(initialColumn, row -> row.her().initial());
        Lines.words(hoursColumn, row -> ContactScreens.hours(ui.texts(), row.advice().reach().wishes().hours()));
        Lines.words(lastColumn, row -> say("participants.calls.last", ui.texts().of("contact", row.last().outcome()),
                ui.texts().shortDay(row.last().on()), row.last().by()));
        Lines.chips(stateColumn, row -> Optional.of(chip(row.advice().verdict())));
        Lines.opening(calls, this::open);
        calls.byWords(cardColumn, row -> Optional.of(row.her().card().toString()))
                .byWords(initialColumn, row -> Optional.of(row.her().initial()).filter(one -> !one.isEmpty()))
                .by(lastColumn, row -> Optional.of(row.last().on()), Comparator.<LocalDate>naturalOrder())
                .by(stateColumn, row -> Optional.of(row.advice().verdict()), Comparator.<Advice.Verdict>naturalOrder())
                .begin(ui, "calls");
        if (participants.callList().mayPrint()) {
            calls.prints(this::print);
        }
        print.managedProperty().bind(print.visibleProperty());
        print.setVisible(false);
    }

    @Override
    public void enter(CallsPlace place) {
        header.title(say("participants.calls.title")).key("Shortcut+P", "participants.calls.key.print", this::print)
                .hint(new KeyHint("Enter"), new Label(say("participants.people.hint.open")));
        ui.background().run(participants.callList()::due, this::show);
    }

    private void show(List<CallRow> rows) {
        calls.setPlaceholder(new EmptyState(say("participants.calls.empty")));
        calls.show(rows);
        calls.requestFocus();
        var today = rows.stream().filter(CallRow::isForToday).count();
        count.setText(say("participants.calls.count", today));
        print.setVisible(participants.callList().mayPrint() && today > 0);
    }

    @FXML
    private void print() {
        message.clear();
        if (print.isVisible()) {
            ui.background().run(participants.callList()::forPaper, this::print);
        }
    }

    private void print(CardList paper) {
        printing.print(new Printout(say("participants.calls.holds"), say("participants.printed"),
                CardListController.make(ui, paper)), message::done);
    }

    private void open(CallRow row) {
        if (participants.mayOpen()) {
            screenState.listed(calls.getItems().stream().map(CallRow::her).toList());
            ui.navigator().go(new HerRecord(row.her().id()));
        }
    }

    private Chip chip(Advice.Verdict verdict) {
        return switch (verdict) {
            case NOW -> new Chip(say("participants.calls.now"), "fth-phone", Chip.Tone.ACCENT);
            case LATER_TODAY -> new Chip(say("participants.calls.later"), "fth-clock", Chip.Tone.PLAIN);
            case ASK_FIRST -> new Chip(say("participants.calls.ask-first"), "fth-help-circle", Chip.Tone.DUE);
            case NOT_TODAY, NO_CALLS, NOTHING_SAID, NOT_AGREED ->
                new Chip(say("participants.calls.not-today"), "fth-moon", Chip.Tone.PLAIN);
        };
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
