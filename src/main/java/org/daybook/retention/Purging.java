package org.daybook.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.cases.CaseRef;
import org.daybook.cases.Cases;
import org.daybook.consents.Consents;
import org.daybook.participants.Participants;
import org.daybook.rights.Again;
import org.daybook.staff.Erasable;
import org.daybook.staff.Erased;
import org.daybook.staff.Permission;
import org.daybook.staff.Reviews;
import org.daybook.staff.Work;
import org.daybook.vault.Forgetting;
import org.daybook.vault.Mark;
import org.daybook.vault.Marks;

/// Takes parts of a record out for good: from the rows, from what the journal kept of them, from what is half typed. Each
/// leaves a mark, so that a restore does not bring it back. Inside a passage; whoever opened it empties the log afterwards
/// ([org.daybook.rights.Rights#leaveNothing]).
public final class Purging {
    static final String WORDS = "words-out";
    static final String FILE = "file-out";
    static final String LEDGER = "ledger-out";

    private final Lent lent;
    private final RetentionStore store = new RetentionStore();

    /// What other rooms lend.
    ///
    /// @param participants who she is
    /// @param cases        her file
    /// @param consents     her answers
    /// @param reviews      what a colleague should read
    /// @param withFile     what is kept as long as her file: papers she had kept, answers to questionnaires
    /// @param drafts       forgets what anybody has half typed about her
    public record Lent(Participants participants, Cases cases, Consents consents, Reviews reviews,
            List<Erasable> withFile, Erasable drafts) {
        public Lent {
            withFile = List.copyOf(withFile);
        }
    }

    /// @param lent what other rooms lend
    public Purging(Lent lent) {
        this.lent = lent;
    }

    /// What is done again after a restore, by the word of the mark.
    public Map<String, Again> again() {
        return Map.of(WORDS, again((work, mark) -> file(work, mark, this::takeWordsOut), this::owner),
                FILE, again((work, mark) -> file(work, mark, this::takeOut), this::owner),
                LEDGER, again((work, mark) -> {
                    work.names(mark.subject());
                    cut(work, new ParticipantId(mark.subject()), LocalDate.parse(mark.detail()));
                }, (work, mark) -> lent.participants().told().toErase(work, new ParticipantId(mark.subject()))
                        .map(_ -> mark.subject())));
    }

    private static Again again(Again.Act act, Again.About about) {
        return Again.proven(act, Permission.LEAVE_TAKEN_OUT, about);
    }

    private Optional<UUID> owner(Work work, Mark mark) {
        return lent.cases().kept().file(work, mark.subject()).map(ref -> ref.her().value());
    }

    private interface OnFile {
        void act(Work work, CaseRef ref);
    }

    private void file(Work work, Mark mark, OnFile act) {
        lent.cases().kept().file(work, mark.subject()).ifPresent(ref -> {
            work.names(ref.her().value());
            act.act(work, ref);
        });
    }

    /// Takes the words out of a closed file.
    void words(Work work, CaseRef ref) {
        takeWordsOut(work, ref);
        Marks.make(work.tx(), new Mark(work.newId(), WORDS, ref.id().value(), "", work.now()));
    }

    /// Takes a whole file out.
    void file(Work work, CaseRef ref) {
        takeOut(work, ref);
        Marks.make(work.tx(), new Mark(work.newId(), FILE, ref.id().value(), "", work.now()));
    }

    /// Takes out the answers that were replaced by a day.
    void ledger(Work work, ParticipantId her, LocalDate until) {
        cut(work, her, until);
        Marks.make(work.tx(), new Mark(work.newId(), LEDGER, her.value(), until.toString(), work.now()));
    }

    private void takeWordsOut(Work work, CaseRef ref) {
        lent.cases().kept().wordsOut(work, ref);
        forgetDrafts(work, ref.her());
        new Forgetting(work.tx()).scrubJournal(ref.id().value());
    }

    private void takeOut(Work work, CaseRef ref) {
        var id = ref.id().value();
        lent.cases().kept().closed(work).stream().filter(file -> file.ref().equals(ref)).findFirst()
                .ifPresent(file -> lent.participants().told().seen(work, ref.her(), file.days().closedOn()));
        lent.withFile().forEach(room -> room.erase(work, erased(work, ref.her())));
        lent.cases().kept().delete(work, ref);
        store.forgetFile(work.tx(), ref.id());
        lent.reviews().forgetAbout(work, id);
        lent.participants().cardsJoined().forgetRow(work, id);
        forgetDrafts(work, ref.her());
        var forgetting = new Forgetting(work.tx());
        forgetting.scrubJournal(id);
        var traces = forgetting.traces(id);
        if (!traces.isEmpty()) {
            // Names of tables and columns alone.
            throw new IllegalStateException("not everything was taken out: " + traces);
        }
    }

    private void cut(Work work, ParticipantId her, LocalDate until) {
        lent.consents().forgetReplaced(work, her, until);
        new Forgetting(work.tx()).scrubPassage();
    }

    /// Only what lies on her record or names her card: a name alone may be another woman's.
    private void forgetDrafts(Work work, ParticipantId her) {
        lent.drafts().erase(work, erased(work, her));
    }

    private Erased erased(Work work, ParticipantId her) {
        return new Erased(her, Set.of(lent.participants().row(work, her).card().toString()));
    }
}
