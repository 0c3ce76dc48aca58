package org.daybook.sessions;

import org.daybook.base.ParticipantId;
import org.daybook.participants.Participants;
import org.daybook.paths.Paths;
import org.daybook.staff.UnitOfWork;

/// Finds sessions of today or later at which two are expected, or were marked, who must not meet: told after both were
/// expected, no refusal of planning or enrolling sees them. It is said of the session and never of a woman: said of one of
/// them, it would tell who the other is to whoever tries the whole list. Inside a passage of this room.
final class Conflicts {
    private final Participants participants;
    private final Invited invited;
    private final AttendanceStore attendance = new AttendanceStore();

    Conflicts(Participants participants, Paths paths) {
        this.participants = participants;
        this.invited = new Invited(participants, paths);
    }

    /// What is over is as it was.
    MeetingAllowed at(UnitOfWork work, Session session) {
        if (session.standing().isCancelled() || session.day().isBefore(work.today())
                || !participants.keptApart().isAnyone(work)) {
            return MeetingAllowed.MAY_MEET;
        }
        var came = attendance.whoCame(work.tx(), session.id());
        var expected = invited.expected(work, session);
        return participants.keptApart().mayMeet(work, (ParticipantId her) -> came.contains(her) || expected.test(her))
                ? MeetingAllowed.MAY_MEET
                : MeetingAllowed.SCHEDULE_CONFLICT;
    }
}
