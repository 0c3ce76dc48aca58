package org.daybook.sessions;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.Participants;
import org.daybook.sessions.FrozenQuarters.Written;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// Marks one woman or a whole list in a register: each check is made once for all of them. Called inside a passage of this
/// room.
final class Marking {
    private final Participants participants;
    private final AttendanceStore attendance = new AttendanceStore();
    private final LateStore late = new LateStore();
    private final CountedMarkStore counted = new CountedMarkStore();

    Marking(Participants participants) {
        this.participants = participants;
    }

    /// Marks them here, each named in the audit line; a second mark of the same woman changes nothing.
    ///
    /// @param session already looked up, and open to marks
    /// @return how many of them were not marked before
    /// @throws Refusal as [UnitOfWork#about] does; `staff.refusal.record-gone`; `sessions.refusal.no-card-wanted` if a woman
    ///         refused to be recorded under her card
    int mark(UnitOfWork work, Session session, List<ParticipantId> them, Seat.Kind kind) {
        var all = demandMarkable(work, them);
        var here = new HashSet<>(attendance.marked(work.tx(), session.id(), them));
        var fresh = all.stream().filter(her -> here.add(her.her())).toList();
        if (!fresh.isEmpty()) {
            write(work, session, fresh, kind);
        }
        return fresh.size();
    }

    private List<SubjectWork> demandMarkable(UnitOfWork work, Collection<ParticipantId> them) {
        var known = participants.withCard(work, them);
        var may = participants.mayBeMarked(work, them);
        return them.stream().map(her -> {
            var about = work.about(her);
            if (!known.contains(her)) {
                throw new Refusal("participants.refusal.unknown");
            }
            if (!may.contains(her)) {
                throw new Refusal("sessions.refusal.no-card-wanted");
            }
            return about;
        }).toList();
    }

    /// A mark that was taken back but stayed counted becomes the same mark again.
    private void write(UnitOfWork work, Session session, List<SubjectWork> fresh, Seat.Kind kind) {
        var numbers = work.tx().nextNumbers(fresh.size());
        boolean before = counted.isAny(work.tx(), session.id());
        boolean isLate = Late.isLate(session, work.today());
        for (int i = 0; i < fresh.size(); i++) {
            var her = fresh.get(i);
            var now = new CountedMarkStore.Counted(work.newId(), new Written(numbers[i], work.now()));
            var mark = before ? counted.back(her, session.id()).orElse(now) : now;
            attendance.mark(her, new AttendanceStore.Mark(mark.id(), session.id(), kind, mark.written()));
            if (isLate) {
                late.put(her, session.id(), Late.What.SET);
            }
        }
    }
}
