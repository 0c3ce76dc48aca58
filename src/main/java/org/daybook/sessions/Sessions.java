package org.daybook.sessions;

import static org.daybook.staff.Permission.OPEN_RECORD;
import static org.daybook.staff.Permission.PRINT_SHEET;
import static org.daybook.staff.Permission.READ_ACCESS_NEEDS;
import static org.daybook.staff.Permission.SEE_SHEETS;
import static org.daybook.staff.Permission.TICK_ATTENDANCE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.participants.PersonRow;
import org.daybook.staff.Gate;
import org.daybook.staff.Subjects;
import org.daybook.staff.UnitOfWork;

/// Who came to a session, as staff mark it; planning belongs to [Calendar], and the rest of a register to [SessionRegisters].
/// Methods open their own passage, on the write lane's thread; each throws [Refusal] if her role does not permit it. Every tick
/// is its own transaction: what is on the screen is in the store.
///
/// Nobody is marked before the session's day (`sessions.refusal.not-yet`), and nobody without a warning if two of those who are
/// expected must not meet (`sessions.refusal.conflict-here`, until the warning was shown).
public final class Sessions {
    private final Gate gate;
    private final Participants participants;
    private final FrozenQuarters frozen;
    private final Sheets sheets;
    private final SessionStore store = new SessionStore();
    private final SessionAccess access = new SessionAccess(store);
    private final AttendanceStore attendance = new AttendanceStore();
    private final LateStore late = new LateStore();
    private final CountedMarkStore counted = new CountedMarkStore();
    private final HiddenMarkStore hidden = new HiddenMarkStore();
    private final Marking marking;
    private final PaperReading paper;
    private final Lately lately;
    private final SessionsOfOne ofOne;
    private final SessionRegisters registers;

    /// @param gate         the way to the store
    /// @param dependencies what it needs from other rooms
    public Sessions(Gate gate, Calendar.Dependencies dependencies) {
        this.gate = gate;
        this.participants = dependencies.participants();
        this.frozen = dependencies.frozen();
        this.sheets = new Sheets(participants, dependencies.paths(), store, attendance);
        this.marking = new Marking(participants);
        this.paper = new PaperReading(participants);
        this.lately = new Lately(gate, sheets);
        this.ofOne = new SessionsOfOne(gate, dependencies.paths());
        this.registers = new SessionRegisters(gate, frozen, store);
    }

    /// Returns the figures of the last days.
    public Lately lately() {
        return lately;
    }

    /// Returns what is written in a register apart from the marks.
    public SessionRegisters registers() {
        return registers;
    }

    /// Returns the names of sessions in the audit trail: day and title.
    public Subjects subjects() {
        return new Titles(store);
    }

    /// Checks whether the worker's role may see who is on a list; otherwise she sees titles and counts.
    public boolean maySeeSheets() {
        return gate.allows(SEE_SHEETS);
    }

    /// Checks whether she may see who is on the list of a session. That a woman comes alone is known only to the leader of the
    /// session and to those who may open records.
    public boolean maySee(Session session) {
        return maySeeSheets() && SessionAccess.includes(gate.who(), session);
    }

    /// Returns the sessions of one woman, for her record.
    SessionsOfOne ofOne() {
        return ofOne;
    }

    /// Returns the sheet of a session: everyone who may be ticked.
    ///
    /// @throws Refusal `sessions.refusal.unknown` if there is no such session; `sessions.refusal.alone` if it is held for one
    ///         woman, and the worker neither leads it nor may open records
    public AttendanceSheet sheet(SessionId id) {
        return gate.look(SEE_SHEETS, work -> sheets.of(work, access.session(work, id)));
    }

    /// Checks whether she may read what those on the list of a session need to take part: if she leads it, or may open records
    /// anyway.
    boolean maySeeNeeds(Session session) {
        return gate.allows(READ_ACCESS_NEEDS) && (session.ledBy().equals(gate.who().id()) || gate.allows(OPEN_RECORD));
    }

    /// Returns what those on a session's sheet said they need to take part, in the order of the sheet; a line of the audit
    /// trail names each of them.
    ///
    /// @throws Refusal as [#sheet]; `sessions.refusal.needs` if she may not read it ([#maySeeNeeds])
    List<SeatNeeds> needs(SessionId id) {
        return gate.pass(READ_ACCESS_NEEDS, work -> {
            var session = access.session(work, id);
            if (!maySeeNeeds(session)) {
                throw new Refusal("sessions.refusal.needs");
            }
            var people = sheets.of(work, session).seats().stream().map(Seat::person)
                    .collect(Collectors.toMap(PersonRow::id, her -> her, (one, _) -> one, LinkedHashMap::new));
            return participants.accessNeeds().of(work, people.keySet()).stream()
                    .flatMap(said -> Stream.ofNullable(people.get(said.her()))
                            .map(her -> new SeatNeeds(her, said.words())))
                    .toList();
        });
    }

    /// Marks a woman on the list here. A second mark changes nothing.
    ///
    /// @throws Refusal `sessions.refusal.no-card-wanted` if she refused to be recorded under her card;
    ///         `sessions.refusal.not-yet`, `sessions.refusal.conflict-here`
    public void tick(SessionId id, ParticipantId her) {
        tickAll(id, List.of(her));
    }

    /// Marks several women on the list here, in one go.
    ///
    /// @throws Refusal as [#tick]
    public void tickAll(SessionId id, List<ParticipantId> them) {
        tickAll(id, them, Despite.NOTHING);
    }

    /// Does the same after a warning was shown.
    ///
    /// @throws Refusal as [#tick], except for what the warning covered
    public void tickAll(SessionId id, List<ParticipantId> them, Despite told) {
        gate.act(TICK_ATTENDANCE, work -> {
            var session = open(work, id, told);
            marking.mark(work, session, them, Seat.Kind.ENROLLED);
        });
    }

    /// Removes her mark: she was not here. The journal keeps the former mark.
    public void untick(SessionId id, ParticipantId her) {
        untickAll(id, List.of(her));
    }

    /// Removes several marks in one go.
    public void untickAll(SessionId id, List<ParticipantId> them) {
        gate.act(TICK_ATTENDANCE, work -> {
            var session = access.session(work, id);
            them.forEach(her -> unmark(work, session, her));
        });
    }

    /// Marks a woman here who came with a card but is not on the list.
    ///
    /// @return her line
    /// @throws Refusal `sessions.refusal.unknown-card`, `sessions.refusal.already-here`, `sessions.refusal.no-card-wanted` if
    ///         she refused it, or `participants.refusal.schedule-conflict`; `sessions.refusal.not-yet`,
    ///         `sessions.refusal.conflict-here`
    public PersonRow walkIn(SessionId id, CardNumber card) {
        return walkIn(id, card, Despite.NOTHING);
    }

    /// Does the same after a warning was shown.
    ///
    /// @return her line
    /// @throws Refusal as the other, except for what the warning covered
    public PersonRow walkIn(SessionId id, CardNumber card, Despite told) {
        return gate.pass(TICK_ATTENDANCE, work -> {
            var her = participants.byCard(work, card).about(work).stream().findFirst()
                    .orElseThrow(() -> new Refusal("sessions.refusal.unknown-card"));
            if (come(work, open(work, id, told), her) == 0) {
                throw new Refusal("sessions.refusal.already-here");
            }
            return her;
        });
    }

    /// Enters a line from a paper sheet: all of it or, if something cannot be read, nothing. What is not entered still tells
    /// which of its cards somebody has, so its cards count as searches.
    ///
    /// @throws Refusal `participants.refusal.schedule-conflict`, `sessions.refusal.cancelled`, `sessions.refusal.not-yet`,
    ///         `sessions.refusal.conflict-here`; nothing is entered then, either
    FromPaper fromPaper(SessionId id, PaperLine line) {
        return fromPaper(id, line, Despite.NOTHING);
    }

    /// Does the same after a warning was shown.
    FromPaper fromPaper(SessionId id, PaperLine line, Despite told) {
        var problems = gate.look(SEE_SHEETS,
                work -> paper.meant(work, sheets.of(work, open(work, id, told)), line).problems());
        if (problems.isEmpty()) {
            return gate.pass(TICK_ATTENDANCE, work -> enter(work, open(work, id, told), line));
        }
        participants.finder().tried(line.cards().stream().flatMap(card -> CardNumber.read(card).stream()).toList());
        return FromPaper.not(problems);
    }

    private FromPaper enter(UnitOfWork work, Session session, PaperLine line) {
        var sheet = sheets.of(work, session);
        var meant = paper.meant(work, sheet, line);
        var listed = sheet.printed().stream().map(PersonRow::id).toList();
        var came = meant.them().stream().filter(her -> come(work, session, her) == 1).toList();
        return new FromPaper(came.stream().filter(her -> listed.contains(her.id())).toList(),
                came.stream().filter(her -> !listed.contains(her.id())).toList(),
                meant.twice() + meant.them().size() - came.size(), meant.problems());
    }

    /// Returns the list of a session for printing; a line of the audit trail records that card numbers were exported.
    AttendanceSheet forPaper(SessionId id) {
        return gate.pass(PRINT_SHEET, work -> sheets.of(work, access.session(work, id)));
    }

    private int come(UnitOfWork work, Session session, PersonRow her) {
        var kind = sheets.kindOf(work, session, her.id());
        if (kind == Seat.Kind.WALK_IN) {
            participants.keptApart().demandFree(work, her.id(), () -> sheets.seated(work, session));
        }
        return marking.mark(work, session, List.of(her.id()), kind);
    }

    private void unmark(UnitOfWork work, Session session, ParticipantId her) {
        var about = work.about(her);
        participants.row(work, her);
        attendance.written(about, session.id()).ifPresent(written -> {
            if (frozen.isCounted(work, session.day(), written)) {
                counted.keep(about, session.id());
            } else {
                hidden.setAside(about, session.id(), frozen);
            }
        });
        int gone = attendance.unmark(about, session.id());
        if (gone == 1 && Late.isLate(session, work.today())) {
            late.takenBack(about, session.id());
        }
    }

    /// Returns a session in which somebody may be marked here.
    private Session open(UnitOfWork work, SessionId id, Despite told) {
        var session = access.held(work, id);
        SessionAccess.demandDay(work, session);
        if (told == Despite.NOTHING && sheets.together(work, session) == MeetingAllowed.SCHEDULE_CONFLICT) {
            throw new Refusal("sessions.refusal.conflict-here");
        }
        return session;
    }
}
