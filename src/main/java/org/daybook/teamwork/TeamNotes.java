package org.daybook.teamwork;

import static org.daybook.staff.Permission.CLEAR_TEAM_NOTES;
import static org.daybook.staff.Permission.SEE_TEAM_NOTES;
import static org.daybook.staff.Permission.SET_TEAM_NOTES;
import static org.daybook.staff.Permission.WRITE_TEAM_NOTE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Erased;
import org.daybook.staff.ErasedSoFar;
import org.daybook.staff.Gate;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.TrailClock;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// Notes that colleagues leave for the team at the end of the day. They name nobody, are read by the roles they are for, and
/// are erased after the number of days that the site chose. On the write lane's thread.
public final class TeamNotes implements PersonalData {
    /// The minimum number of days that a site may choose.
    static final int FEWEST_DAYS = 1;
    /// The maximum number of days that a site may choose.
    static final int MOST_DAYS = 14;
    /// The default, until a number is chosen.
    private static final int DAYS_AT_FIRST = 3;

    private final Gate gate;
    private final TeamNoteStore store = new TeamNoteStore();
    private final Colleagues colleagues = new Colleagues();
    private final TrailClock clock = new TrailClock();

    /// @param gate the way to the store
    public TeamNotes(Gate gate) {
        this.gate = gate;
    }

    /// Returns the notes that the user may read: those for everyone or for one of her roles, and her own.
    NotesPage page() {
        return gate.look(SEE_TEAM_NOTES, work -> {
            var initials = colleagues.initials(work);
            int days = days(work);
            return new NotesPage(
                    store.since(work.tx(), firstKept(work, work.today())).stream().filter(note -> isForHer(work, note))
                            .map(note -> new NotesPage.Line(note, initials.getOrDefault(note.by(), ""),
                                    mayDelete(work, note.by()) ? NotesPage.Rights.DELETE : NotesPage.Rights.READ))
                            .toList(),
                    days);
        });
    }

    private static boolean isForHer(UnitOfWork work, TeamNote note) {
        var readers = note.note().readers();
        return readers.isEmpty() || note.by().equals(work.who().id())
                || work.who().roles().stream().anyMatch(readers::contains);
    }

    private boolean mayDelete(UnitOfWork work, StaffId writer) {
        return writer.equals(work.who().id()) || maySet();
    }

    private int days(UnitOfWork work) {
        return store.days(work.tx()).orElse(DAYS_AT_FIRST);
    }

    /// Notes from this day on are kept.
    private LocalDate firstKept(UnitOfWork work, LocalDate today) {
        return today.minusDays(days(work) - 1L);
    }

    /// Stores a note.
    ///
    /// @throws IllegalArgumentException if it has problems
    NoteId write(NewNote note) {
        if (!note.problems().isEmpty()) {
            throw new IllegalArgumentException("the note has problems");
        }
        return gate.pass(WRITE_TEAM_NOTE, work -> {
            var id = new NoteId(work.newId());
            work.names(id.value());
            store.insert(work.tx(), new TeamNote(id, note, work.today(), work.who().id()));
            return id;
        });
    }

    /// Deletes a note; afterwards its text is nowhere in the store.
    ///
    /// @return the argument for [#putBack]
    /// @throws Refusal `teamwork.refusal.not-your-note`, `teamwork.refusal.note-gone`
    ErasedSoFar delete(NoteId id) {
        return gate.pass(WRITE_TEAM_NOTE, work -> {
            work.names(id.value());
            var writer = store.writer(work.tx(), id)
                    .orElseThrow(() -> new Refusal("teamwork.refusal.note-gone"));
            if (!mayDelete(work, writer)) {
                throw new Refusal("teamwork.refusal.not-your-note");
            }
            store.delete(work.tx(), id);
            return ErasedSoFar.of(work);
        });
    }

    /// Restores a deleted note with its original date.
    ///
    /// @param since what [#delete] returned
    /// @throws Refusal `teamwork.refusal.not-your-note`, `staff.refusal.erased-since`
    void putBack(TeamNote note, ErasedSoFar since) {
        gate.act(WRITE_TEAM_NOTE, work -> {
            work.names(note.id().value());
            since.demandNobodySince(work);
            if (!mayDelete(work, note.by())) {
                throw new Refusal("teamwork.refusal.not-your-note");
            }
            store.insert(work.tx(), note);
        });
    }

    /// Erases notes that are older than the site keeps them. Runs whenever the store is opened, which is each day; writes an
    /// audit line if anything was erased. A clock that is ahead hides notes and erases none: days count only as the trail
    /// confirms them.
    public void clear() {
        boolean due = gate.look(SEE_TEAM_NOTES, work -> store.hasBefore(work.tx(), firstKept(work, work.today()))
                && store.hasBefore(work.tx(), firstKept(work, clock.today(work))));
        if (due) {
            gate.act(CLEAR_TEAM_NOTES, work -> store.deleteBefore(work.tx(), firstKept(work, clock.today(work))));
        }
    }

    /// Returns the number of days for which a note is kept.
    int days() {
        return gate.look(SEE_TEAM_NOTES, this::days);
    }

    /// Checks whether the worker's role may set for how many days notes are kept.
    boolean maySet() {
        return gate.allows(SET_TEAM_NOTES);
    }

    /// Sets for how many days notes are kept. Older notes are no longer shown, and are erased the next time the store is
    /// opened; until then, a higher number brings them back.
    ///
    /// @param days [#FEWEST_DAYS] to [#MOST_DAYS]
    void keepFor(int days) {
        gate.act(SET_TEAM_NOTES, work -> store.days(work.tx(), days));
    }

    /// Notes should name nobody; a note that nevertheless names her is deleted with her.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.since(work.tx(), LocalDate.EPOCH).stream().filter(note -> her.isNamedIn(note.note().words()))
                .forEach(note -> store.delete(work.tx(), note.id()));
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("notes for the team are about nobody, and gone after some days");
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("nothing of it is handed to anybody");
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("they are gone after some days");
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return Nothing.found("a note is no visit");
    }

    @Override
    public List<Movable> movable() {
        return Nothing.listed("they name nobody");
    }
}
