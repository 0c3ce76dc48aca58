package org.daybook.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.cases.CaseRef;
import org.daybook.cases.Cases;
import org.daybook.consents.Consents;
import org.daybook.participants.Participants;
import org.daybook.rights.ReplayAfterRestore;
import org.daybook.staff.Erasable;
import org.daybook.staff.Erased;
import org.daybook.staff.Permission;
import org.daybook.staff.Reviews;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.JournalErasure;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// Permanently deletes parts of a record: from the rows, from the journal, and from unsaved input. Each leaves a tombstone, so
/// that a restore does not bring it back. Inside a passage; the code that opened it empties the log afterwards
/// ([org.daybook.rights.Rights#leaveNothing]).
public final class Purging {
    static final String WORDS = "words-out";
    static final String FILE = "file-out";
    static final String LEDGER = "ledger-out";

    private final Dependencies dependencies;
    private final RetentionStore store = new RetentionStore();

    /// What is needed from other rooms.
    ///
    /// @param participants who she is
    /// @param cases        her file
    /// @param consents     her answers
    /// @param reviews      what a colleague should review
    /// @param withFile     what is kept as long as her file
    /// @param drafts       deletes unsaved input about her
    public record Dependencies(Participants participants, Cases cases, Consents consents, Reviews reviews,
            List<WithFile> withFile, Erasable drafts) {
        public Dependencies {
            withFile = List.copyOf(withFile);
        }
    }

    /// What is kept as long as her file: her documents, answers to questionnaires.
    @FunctionalInterface
    public interface WithFile {
        /// Deletes what belonged to a file that is deleted.
        ///
        /// @param of what is part of it
        void forget(SubjectWork work, Erased her, PartOfFile of);
    }

    /// What is part of a file.
    ///
    /// @param from  the first day of its data, if her other files were closed before; empty if she has none
    /// @param until the day on which it was closed: later data is not part of it
    public record PartOfFile(Optional<LocalDate> from, LocalDate until) {}

    /// @param dependencies what is needed from other rooms
    public Purging(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    /// Returns what is done again after a restore, by the type of tombstone.
    public Map<String, ReplayAfterRestore> again() {
        return Map.of(WORDS, again((work, mark) -> file(work, mark, this::takeWordsOut), this::owner),
                FILE, again((work, mark) -> file(work, mark, this::takeOut), this::owner),
                LEDGER, again((work, mark) -> {
                    cut(work.aboutForProgram(new ParticipantId(mark.subject())), LocalDate.parse(mark.detail()));
                }, (work, mark) -> dependencies.participants().told().toErase(work, new ParticipantId(mark.subject()))
                        .map(_ -> mark.subject())));
    }

    private static ReplayAfterRestore again(ReplayAfterRestore.Act act, ReplayAfterRestore.About about) {
        return ReplayAfterRestore.proven(act, Permission.LEAVE_TAKEN_OUT, about);
    }

    private Optional<UUID> owner(UnitOfWork work, Tombstone mark) {
        return dependencies.cases().kept().file(work, mark.subject()).map(ref -> ref.her().value());
    }

    private interface OnFile {
        void act(SubjectWork work, CaseRef ref);
    }

    private void file(UnitOfWork work, Tombstone mark, OnFile act) {
        dependencies.cases().kept().file(work, mark.subject())
                .ifPresent(ref -> act.act(work.aboutForProgram(ref.her()), ref));
    }

    /// Deletes the words of a closed file.
    void words(SubjectWork work, CaseRef ref) {
        takeWordsOut(work, ref);
        Tombstones.make(work.tx(), new Tombstone(work.newId(), WORDS, ref.id().value(), "", work.now()));
    }

    /// Deletes a whole file.
    void file(SubjectWork work, CaseRef ref) {
        takeOut(work, ref);
        Tombstones.make(work.tx(), new Tombstone(work.newId(), FILE, ref.id().value(), "", work.now()));
    }

    /// Deletes the answers that were replaced up to a day.
    void ledger(SubjectWork work, LocalDate until) {
        cut(work, until);
        // In an older backup, cards joined since then are still separate women.
        Stream.concat(Stream.of(work.her()), dependencies.participants().told().joined(work).stream())
                .forEach(card -> Tombstones.make(work.tx(),
                        new Tombstone(work.newId(), LEDGER, card.value(), until.toString(), work.now())));
    }

    private void takeWordsOut(SubjectWork work, CaseRef ref) {
        dependencies.cases().kept().wordsOut(work, ref);
        forgetDrafts(work);
        new JournalErasure(work.tx()).scrubJournal(ref.id().value());
    }

    private void takeOut(SubjectWork work, CaseRef ref) {
        var id = ref.id().value();
        var closed = dependencies.cases().kept().closed(work).everyone(Purpose.RETENTION).stream()
                .filter(file -> file.ref().equals(ref)).findFirst().map(file -> file.days().closedOn());
        closed.ifPresent(day -> dependencies.participants().told().seen(work, day));
        // A backup in which it was still open contains nothing later.
        var until = closed.orElse(work.today());
        // Nothing records to which of two files something belongs: it is deleted with the last one, but only what came after
        // the other was closed.
        var other = dependencies.cases().kept().othersClosedOn(work, ref).map(day -> day.plusDays(1));
        if (!dependencies.cases().kept().hasOther(work, ref) || other.isPresent()) {
            var part = new PartOfFile(other, until);
            dependencies.withFile().forEach(room -> room.forget(work, erased(work), part));
        }
        dependencies.cases().kept().delete(work, ref);
        store.forgetFile(work, ref.id());
        dependencies.reviews().forgetAbout(work, id);
        dependencies.participants().told().forgetMovedRow(work, id);
        forgetDrafts(work);
        var forgetting = new JournalErasure(work.tx());
        forgetting.scrubJournal(id);
        var traces = forgetting.traces(id);
        if (!traces.isEmpty()) {
            // Contains only names of tables and columns.
            throw new IllegalStateException("not everything was taken out: " + traces);
        }
    }

    private void cut(SubjectWork work, LocalDate until) {
        dependencies.consents().forgetReplaced(work, until);
        new JournalErasure(work.tx()).scrubPassage();
    }

    /// Only what is on her record or names her card: a name alone may be another woman's.
    private void forgetDrafts(SubjectWork work) {
        dependencies.drafts().erase(work, erased(work));
    }

    private Erased erased(SubjectWork work) {
        var her = work.her();
        return new Erased(her, Set.of(dependencies.participants().row(work).card().toString()));
    }
}
