package org.daybook.training;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.staff.Colleagues;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Writes trainings from an existing list, of colleagues who are in the team. Inside one passage, on its thread; [#close]
/// writes the last rows.
public final class TrainingImport implements AutoCloseable {
    private final UnitOfWork work;
    private final BulkInsert trainings;
    private final List<StaffMember> team;
    private final Set<SameTraining> known = new HashSet<>();

    /// @param work the passage
    public TrainingImport(UnitOfWork work) {
        this.work = work;
        trainings = new BulkInsert(work.tx(), "staff_training", List.of("id", "staff", "topic", "title", "minutes",
                "on_day", "held_by", "certificate_at", "valid_until", "recorded_by"));
        team = new Colleagues().here(work);
        new TrainingStore().all(work.tx()).forEach(one -> known.add(SameTraining.of(one)));
    }

    /// Returns a new ID.
    public TrainingId newId() {
        return new TrainingId(work.newId());
    }

    /// Returns a colleague who works here now.
    ///
    /// @param called her sign-in word, or her initials if nobody else has them
    public Optional<StaffId> colleague(String called) {
        var byWord = team.stream().filter(one -> one.signInWord().equalsIgnoreCase(called)).toList();
        var found = byWord.isEmpty()
                ? team.stream().filter(one -> one.initials().equalsIgnoreCase(called)).toList()
                : byWord;
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    /// Adds a training; an identical one that exists stays as it is.
    ///
    /// @param one at least [TypedHours#FEWEST] and at most [TrainingForm#MOST_MINUTES] long; on another topic only with a
    ///            title, and valid at least until its day
    /// @return whether it was added
    public boolean add(Training one) {
        if (!known.add(SameTraining.of(one))) {
            return false;
        }
        trainings.row(one.id().value(), one.who().value(), one.subject().topic().code(), one.subject().title(),
                one.minutes(), one.on(), one.by(), one.certificateAt().orElse(null), one.validUntil().orElse(null),
                work.who().id().value());
        return true;
    }

    @Override
    public void close() {
        trainings.close();
    }
}
