package org.daybook.staff;

import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;

/// The colleagues trusted with girls' records: only they may review what was done about somebody under 18. Called inside a
/// passage.
final class GirlsReaders {
    private final GirlsReaderStore store = new GirlsReaderStore();
    private final WorkWithGirls rule = new WorkWithGirls();

    /// Returns everyone who may work with girls today, including those who left, whose sign-in no longer exists.
    Set<StaffId> all(UnitOfWork work) {
        return store.all(work.tx()).stream().filter(one -> rule.may(work, one)).collect(Collectors.toUnmodifiableSet());
    }

    /// Takes effect immediately, and awaits a colleague's review.
    ///
    /// @throws Refusal `staff.refusal.not-cleared` if she may not work with girls
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
