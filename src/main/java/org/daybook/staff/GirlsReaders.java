package org.daybook.staff;

import java.util.Set;

/// Those who are trusted with girls' records: only they may read second what was done about somebody under 18. Inside a
/// passage.
final class GirlsReaders {
    private final GirlsReaderStore store = new GirlsReaderStore();

    /// Everyone; also who left, whose sign-in is gone.
    Set<StaffId> all(UnitOfWork work) {
        return store.all(work.tx());
    }

    /// From now on. Waits for a colleague to read it.
    void trust(UnitOfWork work, StaffId who, Colleague.Girls trust) {
        switch (trust) {
            case TRUSTED -> store.put(work.tx(),
                    new GirlsReaderStore.Row(work.newId(), who, work.today(), work.who().id()));
            case NOT_TRUSTED -> store.remove(work.tx(), who);
        }
        work.note(trust == Colleague.Girls.TRUSTED ? "trusted" : "not-trusted");
        work.awaitReview();
    }
}
