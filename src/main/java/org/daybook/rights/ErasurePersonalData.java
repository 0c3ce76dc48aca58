package org.daybook.rights;

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

/// The request that she be erased, to which a second person has yet to agree.
public final class ErasurePersonalData implements PersonalData {
    private final AskedStore store = new AskedStore();

    @Override
    public Set<String> tables() {
        return Set.of("erasure_asked");
    }

    @Override
    public void erase(SubjectWork work, Erased her) {
        store.delete(work);
    }

    /// Returns no rows: the record that two people would agree on is now a different one, so requests about either card are
    /// dropped.
    @Override
    public List<Movable> movable() {
        return List.of(Movable.of("erasure_asked", (from, to) -> {
            store.delete(from);
            store.delete(to);
            return List.of();
        }, (_, _, _) -> {
            // No rows were moved.
        }));
    }

    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("it is on her page of rights, and gone with her");
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("nothing of it is handed to anybody");
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("it is said once and decided once");
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return Nothing.found("what a colleague said is no visit");
    }
}
