package org.daybook.sessions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.participants.Participants;
import org.daybook.participants.PersonRow;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Screen;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The sheet for ticking who came: tiles, those not on the list, and the topic.
final class SessionSheetController implements Screen<SessionSheet>, SheetModel.Watcher {
    /// The ring of a tile lies outside it; the tiles are still flush with what is above them.
    private static final double ROOM_FOR_RING = 5;
    /// The position of the tiles among what is above and below them.
    private static final int TILES_AT = 2;

    private final Ui ui;
    private final Texts texts;
    private final Rooms rooms;
    private final ActWords words;
    private final SheetWords about;
    private final Header header = new Header();
    private final SheetPartsController parts;
    private Optional<SheetModel> model = Optional.empty();
    private Optional<AttendanceSheet> shown = Optional.empty();

    /// The facades and the present state.
    ///
    /// @param clock   a clock in the site's time zone
    /// @param mayPlan whether she may change the calendar
    /// @param print   prints the list
    record Rooms(Sessions sessions, Participants participants, Clock clock, RoomNames names, MayPlan mayPlan,
            SheetPrintController print) {}

    @FXML
    private GridPane page;
    @FXML
    private VBox main;
    @FXML
    private Label count;
    @FXML
    private Label countWords;
    @FXML
    private Segments<RoomNames.Manner> manner;
    @FXML
    private MessageLine message;
    @FXML
    private MessageLine conflict;
    @FXML
    private Button reopen;
    @FXML
    private VBox side;
    @FXML
    private ScrollPane sideScroll;
    @FXML
    private VBox cards;
    @FXML
    private Label sum;
    @FXML
    private Label total;

    SessionSheetController(Ui ui, Rooms rooms) {
        this.ui = ui;
        this.texts = ui.texts();
        this.rooms = rooms;
        this.words = new ActWords(texts, rooms.names(), rooms.clock());
        this.about = new SheetWords(texts, rooms.clock());
        parts = SheetPartsController.load(ui.views());
    }

    @FXML
    private void initialize() {
        main.getChildren().add(TILES_AT, parts.tilesRoot());
        reopen.managedProperty().bind(reopen.visibleProperty());
        VBox.setVgrow(parts.tilesRoot(), Priority.ALWAYS);
        VBox.setMargin(parts.tilesRoot(), new Insets(-ROOM_FOR_RING));
        count.setMinWidth(Label.USE_PREF_SIZE);
        total.setMinWidth(Label.USE_PREF_SIZE);
        cards.getChildren().addFirst(parts.othersRoot());
        manner.options(List.of(RoomNames.Manner.values()), one -> texts.of("sessions", one),
                RoomNames::icon);
        manner.choose(Optional.of(rooms.names().manner()));
        manner.chosenProperty().addListener((_, _, now) -> now.ifPresent(this::name));
        cards.getChildren().addAll(parts.topicRoot(), parts.needsRoot());
        TwoColumnsController.watch(page, side, ui.look(), this::arrange);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(SessionSheet place) {
        var sheet = new SheetModel(ui.background(), rooms.sessions(), rooms.participants(), place.id(), this);
        model = Optional.of(sheet);
        header.saved(texts.say("sessions.session-sheet.saved"))
                .field(parts.others().cardInput())
                .key("Shortcut+Enter", "sessions.session-sheet.done", this::done)
                .key("Shortcut+P", "sessions.session-sheet.key.print", this::print)
                .key("F2", "sessions.session-sheet.key.codes", () -> manner.choose(Optional.of(rooms.names().other())));
        var keys = new SheetKeysController(page, () -> sheet.act(new SheetAction.OneMore()), parts.tiles()::jump);
        keys.addTo(header, sheet::tickAll, sheet::undo);
        keys.turn(header, List.of(parts.tilesRoot(), parts.othersRoot(), parts.topicRoot()));
        parts.topic().onSave(sheet::topic);
        parts.tiles().onTicked((her, here) -> sheet
                .act(here ? new SheetAction.Here(List.of(her)) : new SheetAction.NotHere(List.of(her))));
        parts.others().onAsked(new NotOnListController.Asked(sheet::came, sheet::came,
                her -> sheet.act(new SheetAction.NotWithCard(her)),
                by -> sheet.act(by > 0 ? new SheetAction.OneMore() : new SheetAction.OneLess())));
        sheet.load();
        if (rooms.mayPlan().allowed()) {
            header.tools(SheetPlanController.button(ui, place.id()));
        }
    }

    @Override
    public void leave() {
        parts.topic().saveIfChanged();
        model.ifPresent(SheetModel::close);
    }

    /// The topic is saved as she leaves; a card may be partly typed.
    @Override
    public Unsaved unsaved() {
        return new Unsaved(Map.of("card", parts.others().typed()));
    }

    @Override
    public void resume(Unsaved unsaved) {
        unsaved.of("card").ifPresent(parts.others()::type);
    }

    @Override
    public void loaded(AttendanceSheet sheet) {
        var session = sheet.session();
        header.title(session.title()).facts(about.facts(sheet)).hint(new Label(about.hint(sheet)));
        shown = Optional.of(sheet);
        if (sheet.together() == MeetingAllowed.SCHEDULE_CONFLICT) {
            conflict.warn(texts.say("sessions.session-sheet.conflict"));
        } else {
            conflict.clear();
        }
        reopen.setVisible(session.register() == Session.Register.DONE);
        parts.needs().of(session);
        parts.topic().show(session.topic());
        parts.topic().allow(sheet.entry());
        ticking(now -> {
            parts.tiles().show(now);
            if (now.listed().isEmpty()) {
                nobodyListed();
            }
        });
        refresh();
        if (!FocusController.holds(page)) {
            FocusController.leadInto(page, parts.tiles()::start);
        }
    }

    @Override
    public void acted(SheetAction act) {
        ticking(now -> {
            parts.tiles().refresh(now);
            var sentence = words.of(act, now.anonymous());
            if (now.canUndo()) {
                message.done(sentence, texts.say("ui.message.undo"), this::undo);
            } else {
                message.done(sentence);
            }
        });
        refresh();
    }

    @Override
    public void cardTaken() {
        parts.others().ready();
    }

    @Override
    public void conflict(Runnable allTheSame) {
        ticking(parts.tiles()::refresh);
        ui.dialogs().ask(about.conflict(), allTheSame);
    }

    @Override
    public void refused(Refusal refusal) {
        message.warn(texts.say(refusal.key()));
    }

    @Override
    public void noCard(Refusal refusal) {
        parts.others().problem(texts.say(refusal.key()));
    }

    @Override
    public void fromPaper(FromPaper paper) {
        if (paper.isRefused()) {
            parts.others().problem(about.problems(paper));
            return;
        }
        parts.others().ready();
        ticking(parts.tiles()::refresh);
        refresh();
        if (paper.entered() > 0) {
            message.done(about.entered(paper), texts.say("ui.message.undo"), this::undo);
        } else {
            message.done(about.entered(paper));
        }
    }

    @FXML
    private void print() {
        model.ifPresent(sheet -> rooms.print().print(page, sheet.id(), message));
    }

    @Override
    public void several(List<PersonRow> them) {
        parts.others().choose(them);
    }

    @FXML
    private void done() {
        if (shown.filter(sheet -> sheet.entry() == AttendanceSheet.Entry.NOT_YET).isPresent()) {
            message.warn(texts.say("sessions.refusal.not-yet"));
        } else {
            shown.map(AttendanceSheet::session).flatMap(about::early).ifPresentOrElse(
                    early -> ui.dialogs().ask(early, this::close), this::close);
        }
    }

    private void close() {
        model.ifPresent(sheet -> sheet.done(parts.topic().take(), () -> SheetDoor.back(ui.navigator())));
    }

    @FXML
    private void reopen() {
        model.ifPresent(sheet -> sheet.reopen(
                () -> message.done(texts.say("sessions.session-sheet.reopened"))));
    }

    private void undo() {
        model.ifPresent(SheetModel::undo);
    }

    /// Shows everyone in the chosen manner from now on. The line below the tiles may contain a name, so it is cleared.
    private void name(RoomNames.Manner wished) {
        rooms.names().choose(wished);
        message.clear();
        ticking(now -> {
            parts.tiles().show(now);
            parts.others().show(now);
            parts.needs().name();
        });
    }

    private void refresh() {
        ticking(now -> {
            parts.others().show(now);
            count.setText(texts.say("sessions.session-sheet.count", now.here(), now.listed().size()));
            countWords.setText(texts.say("sessions.session-sheet.are-here", now.here()));
            sum.setText(texts.say("sessions.session-sheet.sum", now.here(), now.guests().size(), now.anonymous()));
            total.setText(texts.say("sessions.session-sheet.total", now.people()));
        });
    }

    private void nobodyListed() {
        main.getChildren().set(TILES_AT, new EmptyState(texts.say("sessions.session-sheet.nobody-listed")));
        VBox.setVgrow(main.getChildren().get(TILES_AT), Priority.ALWAYS);
        parts.others().cardInput().requestFocus();
    }

    private void arrange(TwoColumnsController.Columns columns, double effective) {
        parts.arrange(columns, effective);
        TwoColumnsController.open(sideScroll, cards, columns);
    }

    private void ticking(Consumer<RegisterDraft> use) {
        model.flatMap(SheetModel::ticking).ifPresent(use);
    }
}
