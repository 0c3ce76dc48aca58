package org.daybook.staff;

import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;

/// Those who are trusted with girls' records: only they may read second what was done about somebody under 18. Inside a
/// passage.
final class GirlsReaders {
    private final GirlsReaderStore store = new GirlsReaderStore();
    private final WorkWithGirls rule = new WorkWithGirls();

    /// Everyone who may work with girls today; also who left, whose sign-in is gone.
    Set<StaffId> all(UnitOfWork work) {
        return store.all(work.tx()).stream().filter(one -> rule.may(work, one)).collect(Collectors.toUnmodifiableSet());
    }

    /// From now on. Waits for a colleague to read it.
    ///
    /// @throws Refusal `staff.refusal.not-cleared` where she may not work with girls
    void trust(UnitOfWork work, StaffId who, Colleague.Girls trust) {
        if (trust == Colleague.Girls.TRUSTED && !rule.may(work, who)) {
            throw new Refusal("staff.refusal.not-cleared");
        }
        switch (trust) {
            case TRUSTED -> store.put(work.tx(),
                    new GirlsReaderStore.Row(work.newId(), who, work.today(), work.who().id()));
            case NOT_TRUSTED -> store.remove(work.tx(), who);
        }
        LoweredRights.trust(work, who, trust);
        work.note(trust == Colleague.Girls.TRUSTED ? "trusted" : "not-trusted");
        work.awaitReview();
    }
}
