package org.daybook.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// How long files are kept, and what is taken out of them, inside the passages of a room above. Whoever calls what takes
/// out must scrub the journal of the file in the same passage: it still holds what stood there.
public final class FilesKept {
    private final CaseRetentionStore store = new CaseRetentionStore();

    FilesKept() {}

    /// Every closed file, in the order in which they were opened.
    public UnfilteredRows<ClosedFile> closed(UnitOfWork work) {
        return store.closed(work.tx());
    }

    /// Everyone who has a file, open or closed.
    public Set<ParticipantId> owners(UnitOfWork work) {
        return store.owners(work.tx());
    }

    /// Whether she has another file, open or closed, as after two of her cards were joined.
    public boolean hasOther(SubjectWork work, CaseRef ref) {
        return store.hasOther(work, ref.id());
    }

    /// The last day on which one of her other files was closed; empty where there is none, or one is open.
    public Optional<LocalDate> othersClosedOn(SubjectWork work, CaseRef ref) {
        return store.othersClosedOn(work, ref.id());
    }

    /// A file by its identity alone; empty when there is none any more.
    public Optional<CaseRef> file(UnitOfWork work, UUID id) {
        return store.byId(work.tx(), id);
    }

    /// Takes the words out of a file: hers, and those about her. What stays says that there was a file, when, and about
    /// what it was in codes; so no figure changes.
    public void wordsOut(SubjectWork work, CaseRef ref) {
        store.wordsOut(work, ref.id(), work.today());
    }

    /// Takes a whole file out.
    public void delete(SubjectWork work, CaseRef ref) {
        store.delete(work, ref.id());
    }
}
