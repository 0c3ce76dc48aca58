package org.daybook.staff;

import org.daybook.base.ParticipantId;

/// A [UnitOfWork] about one woman, the data subject: its audit line names her, and she is not hidden from the person acting. It
/// is the only handle with which a store changes rows about her; the store takes her id from it. Obtained from [Gate#about],
/// and from [UnitOfWork#about] inside a passage about several women or about a woman who is found in it.
public final class SubjectWork extends UnitOfWork {
    private final ParticipantId her;

    SubjectWork(UnitOfWork work, ParticipantId her) {
        super(work);
        this.her = her;
    }

    /// Returns the woman concerned.
    public ParticipantId her() {
        return her;
    }
}
