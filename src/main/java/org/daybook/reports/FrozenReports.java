package org.daybook.reports;

import java.time.LocalDate;
import java.util.Map;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.sessions.FrozenQuarters;
import org.daybook.sessions.SessionId;
import org.daybook.staff.UnitOfWork;

/// The finalised quarters, for the rooms below. Used inside their passages.
public final class FrozenReports implements FrozenQuarters {
    private final FrozenStore store = new FrozenStore();

    @Override
    public boolean isFrozen(UnitOfWork work, LocalDate day) {
        return store.isFrozen(work.tx(), Quarter.of(day));
    }

    @Override
    public boolean isCounted(UnitOfWork work, LocalDate day, Written written) {
        return store.isCounted(work.tx(), day, written);
    }

    @Override
    public boolean isCountedOnItsDay(UnitOfWork work, LocalDate day, long number) {
        return store.isCountedOnItsDay(work.tx(), day, number);
    }

    @Override
    public Map<SessionId, Written> late(UnitOfWork work, ParticipantId her) {
        return store.late(work.tx(), her);
    }
}
