package org.daybook.services;

import java.util.Set;
import org.daybook.staff.AboutNobody;
import org.daybook.staff.Erased;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.JournalErasure;

/// The address book is about no woman. Text in it that nevertheless names her is deleted with her, also from the journal; the
/// name of a service, its town and its address stay. Inside the caller's passage, on the write lane's thread.
final class NamedInServices extends AboutNobody {
    private final ServiceStore store = new ServiceStore();

    NamedInServices() {
        super("the address book is about no woman");
    }

    @Override
    public void erase(SubjectWork work, Erased her) {
        store.all(work.tx()).forEach(one -> {
            var kept = one.facts().withoutNaming(her::isNamedIn, her::without);
            if (!kept.equals(one.facts())) {
                store.update(work.tx(), new Service(one.id(), kept, one.checkedOn(), one.closedOn()));
            }
        });
        new JournalErasure(work.tx()).scrubNaming(Set.of("service"), her::isNamedIn);
    }
}
