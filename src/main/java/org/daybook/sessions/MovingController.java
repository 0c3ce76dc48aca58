package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.base.Edited;
import org.daybook.base.Refusal;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Question;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// Moves or resizes a session that was dragged, reports what it clashes with there, and undoes this; also undoes what was just
/// planned.
final class MovingController {
    private final Ui ui;
    private final Texts texts;
    private final Calendar calendar;
    private final CalendarWords words;
    private final MessageLine message;
    private final Consumer<Optional<SessionId>> after;
    private final Once once;

    /// @param after shows the calendar again, with the focus on a session that is in it
    MovingController(Ui ui, Calendar calendar, MessageLine message, Consumer<Optional<SessionId>> after) {
        this.ui = ui;
        this.texts = ui.texts();
        this.calendar = calendar;
        this.message = message;
        this.after = after;
        words = new CalendarWords(texts);
        once = new Once(ui.background());
    }

    /// Shows why a session was not moved.
    void stays(DayLine line) {
        message.warn(texts.say(line.cancelled() ? "sessions.refusal.cancelled" : "sessions.refusal.ticked-stays"));
    }

    /// Reports that these were planned, and offers to undo that.
    ///
    /// @param sessions at least one, in the order of the days
    /// @param again    reopens the form in which it was planned with what was typed there; offered after undoing
    void planned(List<Session> sessions, Runnable again) {
        var held = sessions.stream().filter(session -> !session.standing().isCancelled()).toList();
        var first = held.isEmpty() ? sessions.getFirst() : held.getFirst();
        message.done(texts.say("sessions.week.planned", texts.shortDay(first.day()),
                texts.span(first.start(), first.end()), Math.max(1, held.size())), texts.say("ui.message.undo"),
                () -> once.change(() -> calendar.moves().takeBackPlan(sessions), () -> {
                    message.done(texts.say("sessions.week.plan-undone", Math.max(1, held.size())),
                            texts.say("sessions.week.plan-again"), again);
                    after.accept(Optional.empty());
                }, this::refused));
        after.accept(Optional.of(first.id()));
    }

    /// Moves a session; a schedule conflict must be confirmed first, any other clash is only reported.
    void move(Session session, LocalDate day, LocalTime start) {
        change(session.id(), () -> calendar.moves().ahead(session.id(), day, start),
                () -> calendar.moves().move(session, day, start), "sessions.week.moved");
    }

    /// Changes the length of a session; clashes are handled as in [#move].
    void resize(Session session, int minutes) {
        change(session.id(), () -> calendar.moves().ahead(session.id(), minutes),
                () -> calendar.moves().resize(session, minutes), "sessions.week.resized");
    }

    private void change(SessionId id, Supplier<Moves.Ahead> look, Supplier<Edited<Moves.Planned>> act, String done) {
        once.run(look, ahead -> {
            if (ahead.together() == MeetingAllowed.SCHEDULE_CONFLICT) {
                ui.dialogs().ask(new Question(texts.say("sessions.conflict.title"), texts.say("sessions.conflict.plan"),
                        texts.say("sessions.conflict.plan.verb"), texts.say("sessions.conflict.plan.keep"),
                        Question.Weight.HANDS_OVER), () -> put(id, act, done, ahead));
            } else {
                put(id, act, done, ahead);
            }
        }, refusal -> refused(id, refusal));
    }

    /// @param said the text key of the message, which takes day and time
    private void put(SessionId id, Supplier<Edited<Moves.Planned>> act, String said, Moves.Ahead ahead) {
        once.run(act, moved -> {
            var done = said(said, moved.after());
            var met = words.clashes(ahead.met());
            if (met.isPresent()) {
                message.warn(done + " " + met.get(), texts.say("ui.message.undo"), () -> takeBack(moved));
            } else {
                message.done(done, texts.say("ui.message.undo"), () -> takeBack(moved));
            }
            after.accept(Optional.of(moved.after().id()));
        }, refusal -> refused(id, refusal));
    }

    private void takeBack(Edited<Moves.Planned> moved) {
        once.run(() -> calendar.moves().putBack(moved), session -> {
            message.done(said("sessions.week.moved-back", session));
            after.accept(Optional.of(session.id()));
        }, refusal -> refused(moved.after().id(), refusal));
    }

    private String said(String key, Moves.Planned session) {
        var start = session.plan().start().orElseThrow();
        return texts.say(key, texts.shortDay(session.plan().day().orElseThrow()),
                texts.span(start, start.plusMinutes(session.plan().minutes())));
    }

    /// It may stand elsewhere by now, be cancelled or ticked: it is shown as it is.
    private void refused(SessionId id, Refusal refusal) {
        refused(refusal);
        after.accept(Optional.of(id));
    }

    private void refused(Refusal refusal) {
        message.warn(texts.say(refusal.key()));
    }
}
