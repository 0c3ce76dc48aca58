package org.daybook.paths;

import static org.daybook.staff.Permission.ENROL;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;

/// Undoes an enrolment, if none of it has changed since; also restores her place on the waiting list, if she came from it.
/// Knows only what was done since the store was unlocked. Runs on the write lane's thread.
public final class EnrolmentUndo {
    /// What was done.
    ///
    /// @param after  the enrolment after it
    /// @param before the enrolment before it, if she was on the path in no group
    /// @param waited her row on the waiting list, if she was on it
    record Done(Enrolment after, Optional<Enrolment> before, Optional<WaitingStore.Former> waited) {}

    private final Gate gate;
    private final EnrolmentStore store = new EnrolmentStore();
    private final WaitingStore waiting = new WaitingStore();
    private final Map<EnrolmentId, Done> done = new HashMap<>();

    EnrolmentUndo(Gate gate) {
        this.gate = gate;
    }

    /// Remembers what was just done.
    void remember(Done one) {
        done.put(one.after().id(), one);
    }

    /// Undoes enrolling her on a path, or adding her to a group of it.
    ///
    /// @throws Refusal `paths.refusal.changed-since` if it was done before the last unlocking or has changed since
    public void takeBack(ParticipantId her, Path path) {
        gate.actAbout(ENROL, her, work -> {
            var now = store.open(work.tx(), her, path);
            var one = now.flatMap(enrolment -> Optional.ofNullable(done.get(enrolment.id())))
                    .filter(known -> now.equals(Optional.of(known.after())))
                    .orElseThrow(() -> new Refusal("paths.refusal.changed-since"));
            var id = one.after().id();
            one.before().ifPresentOrElse(before -> store.leaveGroup(work, id, before.goal()),
                    () -> store.delete(work, id));
            one.waited().ifPresent(former -> waiting.putBack(work, former));
            done.remove(id);
        });
    }
}
