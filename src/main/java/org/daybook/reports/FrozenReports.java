package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.sessions.FrozenQuarters;
import org.daybook.sessions.SessionId;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.WrittenAfter;

/// The finalised quarters, for the rooms below. Used inside their passages.
public final class FrozenReports implements FrozenQuarters {
    private final FrozenStore store = new FrozenStore();

    @Override
    public boolean isFrozen(UnitOfWork work, LocalDate day) {
        return store.isFrozen(work.tx(), Quarter.of(day));
    }

    @Override
    public boolean isCounted(UnitOfWork work, LocalDate day, Written written) {
        return !store.counting(work.tx(), day, written).isEmpty();
    }

    @Override
    public boolean isCountedSince(UnitOfWork work, LocalDate day, Written written, WrittenAfter row) {
        return store.counting(work.tx(), day, written).stream()
                .anyMatch(report -> row.isAdded(work.tx(), "frozen_report", List.of(report.id()), report.on()));
    }

    @Override
    public boolean isCountedOnItsDay(UnitOfWork work, LocalDate day, long number) {
        return store.isCountedOnItsDay(work.tx(), day, number);
    }

    @Override
    public void imported(UnitOfWork work) {
        new CountedStore().imported(work.tx());
    }

    @Override
    public List<Period> reportsWith(UnitOfWork work, UUID line) {
        return new CountedImportStore().reports(work.tx(), line);
    }

    @Override
    public Map<SessionId, Written> late(UnitOfWork work, ParticipantId her) {
        return store.late(work.tx(), her);
    }
}
