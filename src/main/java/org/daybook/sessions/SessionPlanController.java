package org.daybook.sessions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.staff.StaffMember;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Header;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Question;
import org.daybook.ui.Screen;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// A planned session, which can be moved, cancelled and restored, alone or with the later sessions of its series.
final class SessionPlanController implements Screen<SessionPlan> {
    /// The inputs filled from the store; the audience follows once its groups are known.
    private static final String[] SHOWN = {"day", "start", "minutes", "room", "leader", "reach", "why",
            "interpreter", "interpreter-state"};

    private final Ui ui;
    private final Texts texts;
    private final Calendar calendar;
    private final CalendarWords words;
    private final Header header = new Header();
    private final WhenController when;
    private final WhomController whom;
    private final Parts parts;
    private final ClashController clashes;
    private final SessionChange change;
    private final Inputs inputs = new Inputs();
    private Optional<PlanPage> shown = Optional.empty();

    private record Parts(Parent when, Parent whom) {}

    /// Which sessions a change reaches.
    enum Reach {
        THIS_ONE,
        FROM_HERE
    }

    @FXML
    private Label happened;
    @FXML
    private MessageLine message;
    @FXML
    private MessageLine conflict;
    @FXML
    private MessageLine otherLeader;
    @FXML
    private Card whenCard;
    @FXML
    private VBox whenPlace;
    @FXML
    private VBox whomPlace;
    @FXML
    private InterpretingController interpretingController;
    @FXML
    private SeriesController seriesController;
    @FXML
    private Field roomField;
    @FXML
    private ComboBox<String> room;
    @FXML
    private ComboBox<StaffMember> leader;
    @FXML
    private Field reachField;
    @FXML
    private Segments<Reach> reach;
    @FXML
    private Label clash;
    @FXML
    private Card cancelCard;
    @FXML
    private ComboBox<CancellationReason> why;
    @FXML
    private Button cancel;
    @FXML
    private Card restoreCard;
    @FXML
    private Button restore;
    @FXML
    private VBox touched;

    SessionPlanController(Ui ui, Calendar calendar) {
        this.ui = ui;
        this.texts = ui.texts();
        this.calendar = calendar;
        words = new CalendarWords(texts);
        var time = ui.views().load(WhenController.class);
        when = (WhenController) time.controller();
        var invited = ui.views().load(WhomController.class);
        whom = (WhomController) invited.controller();
        parts = new Parts(time.root(), invited.root());
        clashes = new ClashController(ui, calendar);
        change = new SessionChange(ui, calendar, this::back);
    }

    @FXML
    private void initialize() {
        change.on(message);
        InputLimits.most(room.getEditor(), NewSession.LONGEST_ROOM, texts);
        whenPlace.getChildren().setAll(parts.when());
        whomPlace.getChildren().setAll(parts.whom());
        leader.setConverter(new ChosenWords<>(StaffMember::initials));
        reach.options(List.of(Reach.values()), one -> texts.of("sessions", one));
        why.setConverter(new ChosenWords<>(one -> texts.of("sessions", one)));
        why.getItems().setAll(CancellationReason.values());
        cancel.disableProperty().bind(why.valueProperty().isNull());
        whom.add(when.add(inputs)).with("room", room).with("leader", leader,
                () -> LeaderController.chosen(leader).map(one -> one.value().toString()).orElse(""),
                id -> LeaderController.choose(leader, id)).with("reach", reach, Reach::valueOf)
                .with("why", why, CancellationReason::valueOf);
        interpretingController.add(inputs);
        inputs.awaiting(SHOWN);
        when.onChange(this::look);
        room.getEditor().textProperty().addListener((_, _, _) -> look());
        leader.valueProperty().addListener((_, _, _) -> look());
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(SessionPlan place) {
        header.key("Shortcut+Enter", "sessions.session-plan.move", this::move);
        ui.background().run(() -> calendar.choices().rooms(),
                rooms -> PlanningController.offer(room, rooms.stream()));
        read(place.id());
    }

    private void read(SessionId id) {
        ui.background().run(() -> PlanPage.read(calendar, id), this::show);
    }

    private void show(PlanPage page) {
        shown = Optional.of(page);
        var session = page.session();
        var time = texts.say("sessions.session.when", texts.shortDay(session.day()),
                texts.span(session.start(), session.end()));
        header.title(session.title()).facts(words.whom(session.meant().whom())
                .map(whoever -> time + "  ·  " + whoever).orElse(time));
        when.show(session.day(), Optional.of(session.start()), session.minutes());
        room.getEditor().setText(session.room());
        whom.prepare(WhomController.Alone.NOT_OFFERED);
        whom.show(session);
        show(whomPlace, !session.meant().whom().isForOne());
        interpretingController.show(session, message);
        LeaderController.offer(leader, page.leaders().here(), session.ledBy());
        reach.choose(Optional.of(Reach.THIS_ONE));
        inputs.arrived(SHOWN);
        show(reachField, page.reachesOn());
        happened.setText(words.happened(session).map(what -> page.cancelled()
                ? texts.say("sessions.session-plan.cancelled", what)
                : what).orElse(""));
        show(happened, !happened.getText().isEmpty());
        warn(conflict, page.together() == MeetingAllowed.SCHEDULE_CONFLICT, "sessions.session-plan.conflict");
        warn(otherLeader, page.otherLeader(), "staff.refusal.leader-no-clearance");
        show(whenCard, !page.cancelled());
        show(cancelCard, !page.cancelled() && !page.touched());
        show(restoreCard, page.cancelled());
        show(touched, page.touched());
        seriesController.show(page, message);
        if (page.cancelled()) {
            restore.requestFocus();
        }
    }

    private void warn(MessageLine line, boolean isSo, String key) {
        if (isSo) {
            line.warn(texts.say(key));
        } else {
            line.clear();
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @FXML
    private void move() {
        shown.filter(page -> !page.cancelled()).ifPresent(page -> {
            var to = typed(page);
            when.name(new FormFields(texts)).with("room", roomField).show(to.problems());
            if (to.problems().isEmpty() && whom.whom().isEmpty()) {
                whom.ask();
            } else if (to.problems().isEmpty()) {
                asked(page, to, () -> save(page, to));
            }
        });
    }

    /// A schedule conflict that persists is not planned again without asking.
    private void asked(PlanPage page, Rearranged to, Runnable saving) {
        if (page.together() == MeetingAllowed.MAY_MEET || !to.whom().equals(page.session().meant().whom())) {
            saving.run();
        } else {
            ui.dialogs().ask(new Question(texts.say("sessions.conflict.title"), texts.say("sessions.conflict.plan"),
                    texts.say("sessions.conflict.plan.verb"), texts.say("sessions.conflict.plan.keep"),
                    Question.Weight.HANDS_OVER), saving);
        }
    }

    /// What was partly typed may have been meant for the later sessions too, while they could still be reached.
    private void save(PlanPage page, Rearranged to) {
        if (page.reachesOn() && reach.chosen().filter(Reach.FROM_HERE::equals).isPresent()) {
            change.fromHere(page.session(), to, this::again, this::refused);
        } else {
            change.one(page.session(), to, this::again, this::refused);
        }
    }

    private void back() {
        if (inputs.isChanged()) {
            // A new visit compares what was typed since with what is stored, and offers both.
            ui.navigator().again();
        } else {
            again();
        }
    }

    @FXML
    private void openSheet() {
        shown.ifPresent(page -> ui.navigator().go(new SessionSheet(page.session().id())));
    }

    @FXML
    private void cancel() {
        var chosen = why.getValue();
        with(id -> calendar.cancel(id, chosen), () -> message.done(
                texts.say("sessions.session-plan.cancelled-now"), texts.say("ui.message.undo"), this::restore));
    }

    @FXML
    private void restore() {
        with(calendar::restore, () -> message.done(texts.say("sessions.session-plan.restored")));
    }

    private void with(Consumer<SessionId> act, Runnable said) {
        shown.ifPresent(page -> ui.background().change(() -> act.accept(page.session().id()), () -> {
            said.run();
            again();
        }, this::refused));
    }

    private void refused(Refusal refusal) {
        if (refusal.key().equals("sessions.refusal.changed-meanwhile")) {
            // A new visit compares what was typed with what is stored, and offers both.
            ui.navigator().again();
            return;
        }
        message.warn(texts.say(refusal.key()));
        if (refusal.key().equals("sessions.refusal.not-in-series")) {
            var typed = inputs.unsaved();
            shown.ifPresent(page -> ui.background().run(() -> PlanPage.read(calendar, page.session().id()), now -> {
                show(now);
                inputs.resume(typed);
                reach.choose(Optional.of(Reach.THIS_ONE));
            }));
        }
    }

    private void again() {
        shown.ifPresent(page -> read(page.session().id()));
    }

    private void look() {
        shown.ifPresent(page -> clashes.show(clash, Stream.of(typed(page)).filter(to -> to.problems().isEmpty())
                .map(to -> new TimeSlot(to.day().orElseThrow(), to.start().orElseThrow(), to.minutes(), to.room(),
                        Optional.of(to.ledBy())))
                .toList(), Set.of(page.session().id())));
    }

    /// A session for one woman stays hers.
    private ForWhom invited(PlanPage page) {
        var before = page.session().meant().whom();
        return before.isForOne() ? before : whom.whom().orElse(before);
    }

    private Rearranged typed(PlanPage page) {
        return new Rearranged(when.day(), when.start(), when.minutes(), room.getEditor().getText(),
                LeaderController.chosen(leader).orElse(page.session().ledBy()), invited(page));
    }
}
