package org.daybook.retention;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.daybook.cases.CaseRef;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.TwoPersonRule;
import org.daybook.staff.UnitOfWork;

/// Deletes what two people agreed on. Inside the passage of the approval; nothing else may call it.
final class TakingOut {
    private final Retention.Dependencies dependencies;
    private final PurgeStore purges = new PurgeStore();
    private final TwoPersonRule twoPeople = new TwoPersonRule();

    TakingOut(Retention.Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    /// Deletes what is still due; what is not stays, and what the approver may not see continues to wait.
    ///
    /// @param one     the proposal
    /// @param reached notified of progress, 0 to 1
    Done takeOut(UnitOfWork work, PurgeStore.Waiting one, Sorted sorted, DoubleConsumer reached) {
        var purge = one.id();
        var alone = twoPeople.decidedAlone(work, one.by());
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
            takeOut(work.about(entry.her()), entry, alone);
        }
        purges.count(work.tx(), purge, sorted.due().size(), stayed.size());
        if (sorted.hidden().isEmpty()) {
            purges.end(work, purge, RetentionPage.End.DONE);
        }
        return new Done(sorted.due().size(), stayed, sorted.hidden().size());
    }

    private void takeOut(SubjectWork work, RetentionEntry entry, Optional<StaffId> alone) {
        var her = work.her();
        switch (entry.kind()) {
            case LOOK -> throw new IllegalStateException("a look takes nothing out");
            case LEDGER -> dependencies.due().ledgerUntil(work, her)
                    .ifPresent(day -> dependencies.purging().ledger(work, day));
            case WORDS -> dependencies.purging().words(work, new CaseRef(entry.file().orElseThrow(), her));
            case FILE -> dependencies.purging().file(work, new CaseRef(entry.file().orElseThrow(), her));
            case MEMBERSHIP -> dependencies.rights().erase(work, alone);
        }
    }
}
