package org.daybook.retention;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import org.daybook.cases.CaseRef;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// Deletes what two people agreed on. Inside the passage of the approval; nothing else may call it.
final class TakingOut {
    private final Retention.Dependencies dependencies;
    private final PurgeStore purges = new PurgeStore();

    TakingOut(Retention.Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    /// Deletes what is still due; what is not stays, and what the approver may not see continues to wait.
    ///
    /// @param reached notified of progress, 0 to 1
    Done takeOut(UnitOfWork work, UUID purge, Sorted sorted, DoubleConsumer reached) {
        var stayed = sorted.stays().stream()
                .map(entry -> dependencies.participants().row(work, entry.her()).card().toString()).sorted().toList();
        // Comes first, because the proposal names her, too.
        sorted.stays().forEach(entry -> purges.forget(work.aboutForProgram(entry.her()), purge, entry));
        sorted.due().forEach(due -> purges.forget(work.about(due.entry().her()), purge, due.entry()));
        var inOrder = sorted.due().stream().map(DueRecord::entry).sorted(Comparator.comparing(RetentionEntry::kind))
                .toList();
        for (int done = 0; done < inOrder.size(); done++) {
            reached.accept((double) done / inOrder.size());
            var entry = inOrder.get(done);
            takeOut(work.about(entry.her()), entry);
        }
        purges.count(work.tx(), purge, sorted.due().size(), stayed.size());
        if (sorted.hidden().isEmpty()) {
            purges.end(work, purge, RetentionPage.End.DONE);
        }
        return new Done(sorted.due().size(), stayed, sorted.hidden().size());
    }

    private void takeOut(SubjectWork work, RetentionEntry entry) {
        var her = work.her();
        switch (entry.kind()) {
            case LOOK -> throw new IllegalStateException("a look takes nothing out");
            case LEDGER -> dependencies.due().ledgerUntil(work, her)
                    .ifPresent(day -> dependencies.purging().ledger(work, day));
            case WORDS -> dependencies.purging().words(work, new CaseRef(entry.file().orElseThrow(), her));
            case FILE -> dependencies.purging().file(work, new CaseRef(entry.file().orElseThrow(), her));
            case MEMBERSHIP -> dependencies.rights().erase(work);
        }
    }
}
