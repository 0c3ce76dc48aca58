package org.daybook.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Erased;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;
import org.daybook.vault.JournalErasure;

/// The address book is about no woman. What is written there and names her all the same goes with her, also from the
/// journal; what a service is called, its town and its address are its own. Inside its caller's passage, on the write
/// lane's thread.
final class NamedInServices implements PersonalData {
    private static final String NOBODY = "the address book is about no woman";

    private final ServiceStore store = new ServiceStore();

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

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        return Nothing.listed(NOBODY);
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed(NOBODY);
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed(NOBODY);
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return Nothing.found(NOBODY);
    }

    @Override
    public List<Movable> movable() {
        return Nothing.listed(NOBODY);
    }
}
