package org.daybook.sessions;

import static org.daybook.staff.Permission.OPEN_RECORD;
import static org.daybook.staff.Permission.PRINT_SHEET;
import static org.daybook.staff.Permission.SEE_SHEETS;
import static org.daybook.staff.Permission.TICK_ATTENDANCE;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.participants.PersonRow;
import org.daybook.paths.Paths;
import org.daybook.staff.Gate;
import org.daybook.staff.StaffMember;
import org.daybook.staff.Subjects;
import org.daybook.staff.Work;

/// What a worker does about the registers of sessions; planning them is the business of [Calendar]. Methods open a passage of their own, on the write lane's
/// thread; each throws [Refusal] when her role may not. Every tick is its own transaction: what is on the screen is in
/// the store.
public final class Sessions {
    private final Gate gate;
    private final Participants participants;
    private final Sheets sheets;
    private final SessionStore store = new SessionStore();
    private final AttendanceStore attendance = new AttendanceStore();
    private final LateStore late = new LateStore();
    private final PaperReading paper;
    private final Lately lately;

    /// @param gate         the way to the store
    /// @param participants the room that knows her card
    /// @param paths        the room that knows who is enrolled
    public Sessions(Gate gate, Participants participants, Paths paths) {
        this.gate = gate;
        this.participants = participants;
        this.sheets = new Sheets(participants, paths, store, attendance);
        this.paper = new PaperReading(participants);
        this.lately = new Lately(gate, sheets);
    }

    /// What the last days gave.
    public Lately lately() {
        return lately;
    }

    /// How the audit trail calls sessions: by day and title.
    public Subjects subjects() {
        return new Titles(store);
    }

    /// Whether the worker's role may see who is on a list; where not, she sees titles and counts.
    public boolean maySeeSheets() {
        return gate.allows(SEE_SHEETS);
    }

    /// Whether she may see who is on the list of a session. That a woman comes alone is known to whoever holds it and
    /// to those who may open records.
    public boolean maySee(Session session) {
        return maySeeSheets() && isHers(session, gate.who());
    }

    /// The sheet of a session: everyone who may be ticked.
    ///
    /// @throws Refusal `sessions.refusal.unknown` when there is no such session; `sessions.refusal.alone` when it is held
    ///                 for one woman, and neither does she lead it nor may she open records
    public Sheet sheet(SessionId id) {
        return gate.look(SEE_SHEETS, work -> sheets.of(work, session(work, id)));
    }

    /// Marks a woman of the list here. A second mark changes nothing.
    ///
    /// @throws Refusal `sessions.refusal.no-card-wanted` when she said no to being written down under her card
    public void tick(SessionId id, ParticipantId her) {
        gate.act(TICK_ATTENDANCE, work -> mark(work, id, her, Seat.Kind.ENROLLED));
    }

    /// Marks several women of the list here, in one go.
    public void tickAll(SessionId id, List<ParticipantId> them) {
        gate.act(TICK_ATTENDANCE, work -> {
            var session = held(work, id);
            them.forEach(her -> markKnown(work, session, her, Seat.Kind.ENROLLED));
        });
    }

    /// Takes her mark back: she was not here. The journal keeps that it stood there.
    public void untick(SessionId id, ParticipantId her) {
        untickAll(id, List.of(her));
    }

    /// Takes several marks back, in one go.
    public void untickAll(SessionId id, List<ParticipantId> them) {
        gate.act(TICK_ATTENDANCE, work -> {
            var session = session(work, id);
            them.forEach(her -> unmark(work, session, her));
        });
    }

    /// Marks someone here who came with a card but is not on the list.
    ///
    /// @return her line
    /// @throws Refusal `sessions.refusal.unknown-card`, `sessions.refusal.already-here`,
    ///                 `sessions.refusal.no-card-wanted` when she said no to it, or
    ///                 `participants.refusal.schedule-conflict`
    public PersonRow walkIn(SessionId id, CardNumber card) {
        return gate.pass(TICK_ATTENDANCE, work -> {
            var her = participants.byCard(work, card)
                    .orElseThrow(() -> new Refusal("sessions.refusal.unknown-card"));
            work.concerns(her.id().value());
            if (come(work, held(work, id), her) == 0) {
                throw new Refusal("sessions.refusal.already-here");
            }
            return her;
        });
    }

    /// Enters a line from a sheet on paper: all of it, or, where something cannot be read, nothing.
    ///
    /// @throws Refusal `participants.refusal.schedule-conflict`, `sessions.refusal.cancelled`; nothing is entered then, either
    FromPaper fromPaper(SessionId id, PaperLine line) {
        var problems = gate.look(SEE_SHEETS,
                work -> paper.meant(work, sheets.of(work, held(work, id)), line).problems());
        return problems.isEmpty()
                ? gate.pass(TICK_ATTENDANCE, work -> enter(work, held(work, id), line))
                : FromPaper.not(problems);
    }

    private FromPaper enter(Work work, Session session, PaperLine line) {
        var sheet = sheets.of(work, session);
        var meant = paper.meant(work, sheet, line);
        var listed = sheet.printed().stream().map(PersonRow::id).toList();
        var came = meant.them().stream().filter(her -> come(work, session, her) == 1).toList();
        return new FromPaper(came.stream().filter(her -> listed.contains(her.id())).toList(),
                came.stream().filter(her -> !listed.contains(her.id())).toList(),
                meant.twice() + meant.them().size() - came.size(), meant.problems());
    }

    /// The list of a session, to be printed; a line of the trail says that cards left the house.
    Sheet forPaper(SessionId id) {
        return gate.pass(PRINT_SHEET, work -> sheets.of(work, session(work, id)));
    }

    private int come(Work work, Session session, PersonRow her) {
        var kind = sheets.kindOf(work, session, her.id());
        if (kind == Seat.Kind.WALK_IN) {
            participants.keptApart().demandFree(work, her.id(), sheets.seated(work, session));
        }
        return markKnown(work, session, her.id(), kind);
    }

    /// Counts one more person without a card.
    ///
    /// @return how many are counted now
    /// @throws Refusal `sessions.refusal.too-many` above 500
    public int oneMore(SessionId id) {
        return count(id, 1);
    }

    /// Takes one person without a card back.
    ///
    /// @return how many are counted now; never below 0
    public int oneLess(SessionId id) {
        return count(id, -1);
    }

    /// Writes down what it was about; the register stays as it is.
    public void topic(SessionId id, Optional<String> topic) {
        gate.act(TICK_ATTENDANCE, work -> {
            held(work, id);
            store.setTopic(work.tx(), id, words(topic));
        });
    }

    /// Closes the register: what it was about, and that no mark is missing. Marks may still be corrected.
    public void done(SessionId id, Optional<String> topic) {
        gate.act(TICK_ATTENDANCE, work -> {
            held(work, id);
            store.close(work.tx(), id, words(topic));
        });
    }

    private static Optional<String> words(Optional<String> topic) {
        return topic.map(String::strip).filter(text -> !text.isEmpty());
    }

    private int count(SessionId id, int by) {
        return gate.pass(TICK_ATTENDANCE, work -> {
            int people = Math.max(0, held(work, id).anonymous() + by);
            if (people > Session.MOST_ANONYMOUS) {
                throw new Refusal("sessions.refusal.too-many");
            }
            store.setAnonymous(work.tx(), id, people);
            return people;
        });
    }

    private int mark(Work work, SessionId id, ParticipantId her, Seat.Kind kind) {
        return markKnown(work, held(work, id), her, kind);
    }

    /// For a session that has been looked up.
    private int markKnown(Work work, Session session, ParticipantId her, Seat.Kind kind) {
        work.concerns(her.value());
        participants.row(work, her);
        if (!participants.mayBeMarked(work, her)) {
            throw new Refusal("sessions.refusal.no-card-wanted");
        }
        int fresh = attendance.mark(work.tx(),
                new AttendanceStore.Mark(work.newId(), session.id(), her, kind, work.now()));
        if (fresh == 1 && Late.isSo(session, work.today())) {
            late.put(work, session.id(), her, Late.What.SET);
        }
        return fresh;
    }

    private void unmark(Work work, Session session, ParticipantId her) {
        work.concerns(her.value());
        participants.row(work, her);
        int gone = attendance.unmark(work.tx(), session.id(), her);
        if (gone == 1 && Late.isSo(session, work.today())) {
            late.takenBack(work, session.id(), her);
        }
    }

    /// A session into whose register may be written.
    private Session held(Work work, SessionId id) {
        var session = session(work, id);
        if (session.standing().isCancelled()) {
            throw new Refusal("sessions.refusal.cancelled");
        }
        return session;
    }

    private Session session(Work work, SessionId id) {
        work.concerns(id.value());
        var session = store.byId(work.tx(), id).orElseThrow(() -> new Refusal("sessions.refusal.unknown"));
        if (!isHers(session, work.who())) {
            throw new Refusal("sessions.refusal.alone");
        }
        return session;
    }

    private static boolean isHers(Session session, StaffMember who) {
        return !session.meant().whom().isForOne() || session.ledBy().equals(who.id())
                || OPEN_RECORD.allows(who.roles());
    }
}
