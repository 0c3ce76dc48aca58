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

/// What changed for women: instruments, readings, goals, and notes. Belongs to the write lane's thread.
public final class Outcomes implements PersonalData {
    private final Instruments instruments;
    private final Readings readings;
    private final Goals goals;
    private final ReadingNotes notes;
    private final ReadingStore store = new ReadingStore();
    private final GoalStore goalStore = new GoalStore();

    /// What other rooms lend.
    ///
    /// @param participants the room that knows her card
    /// @param consents     her answers
    /// @param paths        her paths
    /// @param cases        who works on her file
    /// @param attendance   where she was
    public record Dependencies(Participants participants, Consents consents, Paths paths, Cases cases,
            SessionAttended.Attendance attendance) {}

    /// @param gate the way to the store
    public Outcomes(Gate gate, Dependencies dependencies) {
        instruments = new Instruments(gate);
        readings = new Readings(gate, dependencies, instruments);
        goals = new Goals(gate, dependencies);
        notes = new ReadingNotes(gate, dependencies);
    }

    /// What women are asked by, and who is told of a low score.
    public Instruments instruments() {
        return instruments;
    }

    /// Brings in answers of before, inside the passage of the room that reads them.
    public ReadingImport importing(UnitOfWork work) {
        return new ReadingImport(work, instruments);
    }

    /// Asking, and what came of it.
    public Readings readings() {
        return readings;
    }

    /// What they want, in their own words.
    public Goals goals() {
        return goals;
    }

    /// What waits for somebody.
    public ReadingNotes notes() {
        return notes;
    }

    /// Everything she was asked and answered, as it is read to her, inside another room's passage. What colleagues noted
    /// for each other is left out.
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var told = new WellBeingSubjectAccess(instruments.everything(work), goalStore.of(work.tx(), her));
        return told.of(store.of(work.tx(), her), reading -> Readings.given(store.answers(work.tx(), reading.id())));
    }

    /// When everybody last answered how she is, inside another room's passage.
    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return store.lastSeen(work.tx());
    }

    /// Takes everything about her out for good, inside another room's passage.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.erase(work);
    }

    /// Takes out what she was asked in these days, and the goals of them of which no other answer speaks, inside another
    /// room's passage.
    ///
    /// @param from  the first of them
    /// @param until the last of them
    public void erase(SubjectWork work, LocalDate from, LocalDate until) {
        store.erase(work, from, until);
    }

    /// The rows that move when two cards are joined. What she answered goes back with the reading, and so does the note of it.
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
