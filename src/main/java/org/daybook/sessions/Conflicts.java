package org.daybook.sessions;

import org.daybook.base.ParticipantId;
import org.daybook.participants.Participants;
import org.daybook.paths.Paths;
import org.daybook.staff.UnitOfWork;

/// Finds sessions from today on at which two women who must not meet are expected or were marked. A restriction entered after
/// both were expected is not caught by the checks on planning and enrolling. The conflict is reported for the session and never
/// for a woman: for one of them, it would reveal the other to anyone who tries the whole list. Called inside a passage of this
/// room.
final class Conflicts {
    private final Participants participants;
    private final Invited invited;
    private final AttendanceStore attendance = new AttendanceStore();

    Conflicts(Participants participants, Paths paths) {
        this.participants = participants;
        this.invited = new Invited(participants, paths);
    }

    /// Past sessions are left as they were.
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
