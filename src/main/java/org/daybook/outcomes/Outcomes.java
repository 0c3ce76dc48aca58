package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Cases;
import org.daybook.consents.Consents;
import org.daybook.participants.Participants;
import org.daybook.paths.Paths;
import org.daybook.staff.Erased;
import org.daybook.staff.Gate;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// Changes for women: instruments, readings, goals and notes. Confined to the write lane's thread.
public final class Outcomes implements PersonalData {
    private final Instruments instruments;
    private final Readings readings;
    private final Goals goals;
    private final ReadingNotes notes;
    private final ReadingStore store = new ReadingStore();
    private final GoalStore goalStore = new GoalStore();

    /// The rooms that this room depends on.
    ///
    /// @param participants the room that knows her card
    /// @param consents     her answers
    /// @param paths        her paths
    /// @param cases        the staff who work on her file
    /// @param attendance   the sessions she attended
    public record Dependencies(Participants participants, Consents consents, Paths paths, Cases cases,
            SessionAttended.Attendance attendance) {}

    /// @param gate the access to the store
    public Outcomes(Gate gate, Dependencies dependencies) {
        instruments = new Instruments(gate);
        readings = new Readings(gate, dependencies, instruments);
        goals = new Goals(gate, dependencies);
        notes = new ReadingNotes(gate, dependencies);
    }

    /// Returns the instruments, and who is notified of a low score.
    public Instruments instruments() {
        return instruments;
    }

    /// Returns an import of earlier answers, inside the passage of the room that reads them.
    public ReadingImport importing(UnitOfWork work) {
        return new ReadingImport(work, instruments);
    }

    /// Returns the room's readings: asking, and the results.
    public Readings readings() {
        return readings;
    }

    /// Returns the goals, in the women's own words.
    public Goals goals() {
        return goals;
    }

    /// Returns the notes that await somebody.
    public ReadingNotes notes() {
        return notes;
    }

    /// Returns everything she was asked and answered, as it is disclosed to her, inside another room's passage. Notes between
    /// colleagues are left out.
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var told = new WellBeingSubjectAccess(instruments.everything(work), goalStore.of(work.tx(), her));
        return told.of(store.of(work.tx(), her), reading -> Readings.given(store.answers(work.tx(), reading.id())));
    }

    /// Returns the last day on which each participant answered a questionnaire, inside another room's passage.
    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return store.lastSeen(work.tx());
    }

    /// Deletes everything about her permanently, inside another room's passage.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.erase(work);
    }

    /// Deletes what she was asked in this period, and the goals from it that no other answer refers to, inside another room's
    /// passage.
    ///
    /// @param from  the first day
    /// @param until the last day
    public void erase(SubjectWork work, LocalDate from, LocalDate until) {
        store.erase(work, from, until);
    }

    /// Returns the rows that move when two cards are joined. Her answers and the note move back together with the reading.
    @Override
    public List<Movable> movable() {
        var readings = Movable.ofTable("reading").with("reading_answer", "reading").with("reading_note", "reading");
        return List.of(readings, Movable.ofTable("reading_answer"), Movable.ofTable("reading_note"),
                Movable.ofTable("own_goal"));
    }

    @Override
    public Set<String> tables() {
        return Set.of("reading", "reading_answer", "reading_note", "own_goal");
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("nothing of it is handed to anybody");
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("an answer that was given stays as it was given");
    }
}
