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
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// Notes that colleagues leave for the team at the end of the day. They name nobody, are read by the roles they are for, and
/// are erased after the days that the site chose. On the write lane's thread.
public final class TeamNotes implements PersonalData {
    /// The fewest days that a site may choose.
    static final int FEWEST_DAYS = 1;
    /// The most days that a site may choose.
    static final int MOST_DAYS = 14;
    /// Before anybody chose.
    private static final int DAYS_AT_FIRST = 3;

    private final Gate gate;
    private final TeamNoteStore store = new TeamNoteStore();
    private final Colleagues colleagues = new Colleagues();

    /// @param gate the way to the store
    public TeamNotes(Gate gate) {
        this.gate = gate;
    }

    /// The notes that she who is signed in reads: those for everybody or for one of her roles, and her own.
    NotesPage page() {
        return gate.look(SEE_TEAM_NOTES, work -> {
            var initials = colleagues.initials(work);
            int days = days(work);
            return new NotesPage(store.since(work.tx(), firstKept(work)).stream().filter(note -> isForHer(work, note))
                    .map(note -> new NotesPage.Line(note, initials.getOrDefault(note.by(), ""),
                            mayDelete(work, note.by()) ? NotesPage.Rights.DELETE : NotesPage.Rights.READ))
                    .toList(), days);
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

    /// Notes of this day and later stay.
    private LocalDate firstKept(UnitOfWork work) {
        return work.today().minusDays(days(work) - 1L);
    }

    /// Leaves a note.
    ///
    /// @throws IllegalArgumentException when it has problems
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

    /// Deletes a note; its words are nowhere in the store then.
    ///
    /// @return what [#putBack] is given
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

    /// Takes back that a note was deleted: it is as old as it was.
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

    /// Erases whatever is older than the site keeps it. Done whenever the store is opened, which is each day; leaves a line
    /// where there was anything.
    public void clear() {
        boolean due = gate.look(SEE_TEAM_NOTES, work -> store.hasBefore(work.tx(), firstKept(work)));
        if (due) {
            gate.act(CLEAR_TEAM_NOTES, work -> store.deleteBefore(work.tx(), firstKept(work)));
        }
    }

    /// For how many days a note stays.
    int days() {
        return gate.look(SEE_TEAM_NOTES, this::days);
    }

    /// Whether her role lets her say for how many days notes stay.
    boolean maySet() {
        return gate.allows(SET_TEAM_NOTES);
    }

    /// Says for how many days notes stay. What is older is shown no more, and erased when the store is opened the next time: until
    /// then another number of days brings it back.
    ///
    /// @param days [#FEWEST_DAYS] to [#MOST_DAYS]
    void keepFor(int days) {
        gate.act(SET_TEAM_NOTES, work -> store.days(work.tx(), days));
    }

    /// Notes should name nobody; one that does all the same goes with her.
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
