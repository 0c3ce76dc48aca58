package org.daybook.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.staff.Erased;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// What this room stores about a woman: how she may be reached, and the calls made. Runs inside another room's passage.
final class ContactPersonalData implements PersonalData {
    private final Consents consents;
    private final ContactStore store;
    private final UnaskedNumberStore unasked;

    ContactPersonalData(Consents consents, ContactStore store, UnaskedNumberStore unasked) {
        this.consents = consents;
        this.store = store;
        this.unasked = unasked;
    }

    /// Returns how she may be reached and when she was called, for her copy. Included even
    /// without her consent, because the data is hers.
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        return ContactSubjectAccess.of(store.newest(work.tx(), her).map(ContactStore.Said::wishes),
                store.calls(work.tx(), her), unasked.of(work.tx(), her));
    }

    /// Returns when each woman last said how she may be reached or was spoken to. A call that
    /// did not reach her does not count.
    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return store.lastSeen(work.tx());
    }

    /// Returns the history of what she said about being reached; nothing while she does not consent to being reached, because
    /// then nobody uses it.
    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return consents.opens(work, her, Purpose.SAFE_CONTACT)
                ? store.written(work.tx(), her).stream()
                        .map(said -> new Version(said.on(), Optional.of(said.by()),
                                ContactSubjectAccess.of(Optional.of(said.wishes()), List.of(),
                                        Optional.empty())))
                        .toList()
                : List.of();
    }

    /// Permanently deletes how she may be reached, and every call.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.deleteOf(work);
        unasked.delete(work);
    }

    @Override
    public Set<String> tables() {
        return Set.of("contact_wish", "contact_call", "contact_unasked");
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("nothing of it is handed to anybody");
    }

    @Override
    public List<Movable> movable() {
        return Nothing.listed("moves with her membership, in a room above");
    }
}
