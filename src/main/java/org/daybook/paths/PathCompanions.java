package org.daybook.paths;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.participants.Participants;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;

/// With whom a woman comes together on a path: two who must not meet may go the same one in two groups, as long as no
/// session is planned for all of it. Inside the caller's passage.
final class PathCompanions {
    private final Participants participants;
    private final WholePath wholePath;
    private final EnrolmentStore store = new EnrolmentStore();

    PathCompanions(Participants participants, WholePath wholePath) {
        this.participants = participants;
        this.wholePath = wholePath;
    }

    /// Goes on only if she may meet everyone with whom she would come together from today on.
    ///
    /// @throws org.daybook.base.Refusal `participants.refusal.schedule-conflict`
    void demandFree(UnitOfWork work, Wish wish) {
        participants.keptApart().demandFree(work, wish.her(), () -> with(work, wish).stream().map(Enrolment::her)
                .filter(other -> !other.equals(wish.her())).toList());
    }

    private List<Enrolment> with(UnitOfWork work, Wish wish) {
        return wish.group().filter(_ -> !wholePath.isPlanned(work, wish.path()))
                .map(group -> store.in(work.tx(), group, work.today()))
                .orElseGet(() -> store.on(work.tx(), wish.path(), work.today())).everyone(Purpose.CONFLICTS);
    }

    /// Who would come onto a path.
    ///
    /// @param her   who
    /// @param path  onto which
    /// @param group into which group; without one she only comes to what is held for the whole path
    record Wish(ParticipantId her, Path path, Optional<GroupId> group) {}
}
