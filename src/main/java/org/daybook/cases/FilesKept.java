package org.daybook.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// The retention of files: what is deleted from them and when, inside the passages of a higher room. Callers of the deleting
/// methods must also erase the file from the journal in the same passage, because it still holds the former contents.
public final class FilesKept {
    private final CaseRetentionStore store = new CaseRetentionStore();

    FilesKept() {}

    /// Returns every closed file, in the order in which they were opened.
    public UnfilteredRows<ClosedFile> closed(UnitOfWork work) {
        return store.closed(work.tx());
    }

    /// Returns everyone who has a file, open or closed.
    public Set<ParticipantId> owners(UnitOfWork work) {
        return store.owners(work.tx());
    }

    /// Checks whether she has another file, open or closed, for example after two of her cards were joined.
    public boolean hasOther(SubjectWork work, CaseRef ref) {
        return store.hasOther(work, ref.id());
    }

    /// Returns the last day on which one of her other files was closed; empty if there is none, or one is open.
    public Optional<LocalDate> othersClosedOn(SubjectWork work, CaseRef ref) {
        return store.othersClosedOn(work, ref.id());
    }

    /// Returns a file by its identity alone; empty if it no longer exists.
    public Optional<CaseRef> file(UnitOfWork work, UUID id) {
        return store.byId(work.tx(), id);
    }

    /// Deletes the words of a file: hers, and those about her. The rest states that there was a file, when, and in codes what
    /// it was about, so no figure changes.
    public void wordsOut(SubjectWork work, CaseRef ref) {
        store.wordsOut(work, ref.id(), work.today());
    }

    /// Deletes a whole file.
    public void delete(SubjectWork work, CaseRef ref) {
        store.delete(work, ref.id());
    }
}
