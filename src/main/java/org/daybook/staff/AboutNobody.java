package org.daybook.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.base.ParticipantId;

/// Data of a room that is about no woman, though somebody may have typed her name there. None of its tables refers to her; the
/// room decides what happens to such words once she is erased. Joins the caller's unit of work, on its thread.
public abstract class AboutNobody implements PersonalData {
    private final String because;

    /// @param because the reason, for readers of the declaration
    protected AboutNobody(String because) {
        this.because = because;
    }

    @Override
    public final Set<String> tables() {
        return Set.of();
    }

    @Override
    public final List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        return Nothing.listed(because);
    }

    @Override
    public final List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed(because);
    }

    @Override
    public final List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed(because);
    }

    @Override
    public final Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return Nothing.found(because);
    }

    @Override
    public final List<Movable> movable() {
        return Nothing.listed(because);
    }
}
