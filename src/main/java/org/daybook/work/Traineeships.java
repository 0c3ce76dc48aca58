package org.daybook.work;

import static org.daybook.staff.Permission.PLACE;

import java.util.Map;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;

/// The details of a traineeship or an apprenticeship: who guides her, what she learns, who pays and who insures her. Used on
/// the write lane's thread; throws [Refusal] if her role does not permit it.
public final class Traineeships {
    private final Gate gate;
    private final PlacementStore placements = new PlacementStore();
    private final TraineeshipStore store = new TraineeshipStore();

    Traineeships(Gate gate) {
        this.gate = gate;
    }

    /// Stores the details; the former ones are in the journal.
    ///
    /// @param base what the form was filled with
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `work.refusal.unknown-placement`, also for a job; `work.refusal.changed` if a colleague
    ///         changed it meanwhile
    public void write(ParticipantId her, PlacementId id, Traineeship base, Traineeship of) {
        if (!of.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        gate.actAbout(PLACE, her, work -> {
            if (placements.of(work.tx(), her).stream().noneMatch(one -> one.id().equals(id) && isOne(one))) {
                throw new Refusal("work.refusal.unknown-placement");
            }
            if (!of(work).getOrDefault(id, Traineeship.NOTHING).equals(base)) {
                throw new Refusal("work.refusal.changed");
            }
            store.write(work, id, of);
        });
    }

    /// Returns her traineeships, by placement.
    Map<PlacementId, Traineeship> of(SubjectWork work) {
        return store.of(work.tx(), work.her());
    }

    /// Checks whether it is a traineeship or an apprenticeship.
    static boolean isOne(Placement job) {
        return job.kind() == OpeningKind.TRAINEESHIP || job.kind() == OpeningKind.APPRENTICESHIP;
    }
}
