package org.daybook.work;

import static org.daybook.testing.Some.someone;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.paths.EnrolmentId;
import org.daybook.paths.HowEnded;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.LeavingStatus;
import org.daybook.paths.MayComeBack;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.paths.PathEnding;
import org.daybook.site.OpenSite;
import org.daybook.testing.HerWishes;
import org.daybook.testing.Some;
import org.daybook.testing.TestHouse;

/// Women who leave their paths, and which of them are asked about their work status.
record Leavers(TestHouse house) {
    static boolean asksOnLeaving(WorkDue due) {
        return due.what() instanceof WorkDue.What.AskLeaving;
    }

    static List<ParticipantId> asked(OpenSite site) {
        return site.work().due().today().rows().stream().filter(Leavers::asksOnLeaving).map(WorkDue::her).toList();
    }

    static List<ParticipantId> sixMonths(OpenSite site) {
        return site.work().due().today().rows().stream().filter(one -> one.what() instanceof WorkDue.What.AskStatus)
                .map(WorkDue::her).toList();
    }

    /// Returns her status on leaving, as this worker reads it.
    Optional<StatusEntry> left(ParticipantId her) {
        return Statuses.at(house.open().work().wishes().of(her).statuses(), StatusMoment.LEAVING);
    }

    ParticipantId leaving(Optional<LeavingStatus> said) {
        return leaving(someone(), said);
    }

    ParticipantId leaving(Some who, Optional<LeavingStatus> said) {
        var her = agreeing(who);
        end(path(her, Path.CIVIC_INCLUSION), said);
        return her;
    }

    ParticipantId agreeing() {
        return agreeing(someone());
    }

    ParticipantId agreeing(Some who) {
        var her = who.answering(Purpose.FOLLOW_UP, Answer.GIVEN).answering(Purpose.SAFE_CONTACT, Answer.GIVEN)
                .welcomedIn(house.open()).id();
        house.open().contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        return her;
    }

    EnrolmentId path(ParticipantId her, Path path) {
        return house.open().paths().enrol(new NewEnrolment(her, path, Optional.empty())).id();
    }

    void end(EnrolmentId path, Optional<LeavingStatus> said) {
        house.open().paths().endings().end(path, new PathEnding(Optional.of(HowEnded.LEFT_EARLY),
                Optional.of(LeavingReason.MOVED), Optional.empty(), Optional.empty(),
                new PathEnding.Leaving(said, Optional.empty(), Optional.of(MayComeBack.TOLD))));
    }
}
