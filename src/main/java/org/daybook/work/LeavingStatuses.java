package org.daybook.work;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.paths.LastPath;
import org.daybook.paths.LeavingStatus;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// Her work status on leaving is what she does when her last path ends; if nobody asked, she is asked later. A girl who is too
/// young to work is not asked at all.
public final class LeavingStatuses implements LastPath {
    private final StatusStore statuses = new StatusStore();
    private final LeavingQuestionStore questions = new LeavingQuestionStore();

    @Override
    public boolean mayAsk(UnitOfWork work, ParticipantId her) {
        return !Fitting.isTooYoung(work, her, work.today());
    }

    @Override
    public void ended(SubjectWork work, Optional<LeavingStatus> said) {
        if (said.isEmpty() && mayAsk(work, work.her())) {
            questions.insert(work);
        }
        said.flatMap(LeavingStatuses::status).ifPresent(status -> statuses.append(work,
                new StatusEntry(work.her(), StatusMoment.LEAVING, status, work.today()), StatusStore.About.PATH));
    }

    @Override
    public void reopened(SubjectWork work, LocalDate endedOn) {
        statuses.dropLeaving(work, endedOn);
        questions.drop(work, endedOn);
    }

    /// Empty if somebody chose not to record it: she is not asked again.
    private static Optional<WorkStatus> status(LeavingStatus said) {
        return switch (said) {
            case EMPLOYED -> Optional.of(WorkStatus.EMPLOYED);
            case EDUCATION -> Optional.of(WorkStatus.EDUCATION_OR_TRAINING);
            case JOB_SEARCHING -> Optional.of(WorkStatus.UNEMPLOYED);
            case INACTIVE -> Optional.of(WorkStatus.INACTIVE);
            case PREFERS_NOT -> Optional.of(WorkStatus.PREFERS_NOT);
            case NOT_ASKED, NOT_KNOWN -> Optional.empty();
        };
    }
}
