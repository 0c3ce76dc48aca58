package org.daybook.paths;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.participants.Participants;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;

/// The women whom a woman meets on a path: two who must not meet may follow the same path in two groups, as long as no session
/// is planned for the whole path. Runs inside the caller's passage.
final class PathCompanions {
    private final Participants participants;
    private final WholePath wholePath;
    private final EnrolmentStore store = new EnrolmentStore();

    PathCompanions(Participants participants, WholePath wholePath) {
        this.participants = participants;
        this.wholePath = wholePath;
    }

    /// Checks that she may meet everyone whom she would meet from today on.
    ///
    /// @throws org.daybook.base.Refusal `participants.refusal.schedule-conflict`
    void demandFree(UnitOfWork work, Wish wish) {
        participants.keptApart().demandFree(work, wish.her(), () -> with(work, wish).stream().map(Enrolment::her)
                .filter(other -> !other.equals(wish.her())).toList());
    }

    /// Checks whether any two women must not meet.
    boolean isAnyoneApart(UnitOfWork work) {
        return participants.keptApart().isAnyone(work);
    }

    private List<Enrolment> with(UnitOfWork work, Wish wish) {
        return wish.group().filter(_ -> !wholePath.isPlanned(work, wish.path()))
                .map(group -> store.in(work.tx(), group, work.today()))
                .orElseGet(() -> store.on(work.tx(), wish.path(), work.today())).everyone(Purpose.CONFLICTS);
    }

    /// A woman who would join a path.
    ///
    /// @param her   the woman
    /// @param path  the path
    /// @param group the group; without one she only comes to what is held for the whole path
    record Wish(ParticipantId her, Path path, Optional<GroupId> group) {}
}
