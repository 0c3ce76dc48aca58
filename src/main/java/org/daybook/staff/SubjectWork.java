package org.daybook.staff;

import org.daybook.base.ParticipantId;

/// A [UnitOfWork] about one woman, the data subject: she stands in its audit line, and whoever acts is not kept away from her.
/// The only handle with which a store changes rows about her; it takes her id from it. Yielded by [Gate#about], and by
/// [UnitOfWork#about] inside a passage about several women or about somebody who is found in it.
public final class SubjectWork extends UnitOfWork {
    private final ParticipantId her;

    SubjectWork(UnitOfWork work, ParticipantId her) {
        super(work);
        this.her = her;
    }

    /// Whom it is about.
    public ParticipantId her() {
        return her;
    }
}
