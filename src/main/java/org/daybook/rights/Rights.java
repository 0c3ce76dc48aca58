package org.daybook.rights;

import static org.daybook.staff.Permission.HAND_OVER_COPY;
import static org.daybook.staff.Permission.LOCK_RECORD;
import static org.daybook.staff.Permission.SEE_CHANGES;
import static org.daybook.staff.Permission.SEE_RECIPIENTS;
import static org.daybook.staff.Permission.SEE_SITE;
import static org.daybook.staff.Permission.SHOW_HER_COPY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.papers.Papers;
import org.daybook.participants.CardsJoined;
import org.daybook.participants.Participants;
import org.daybook.staff.Erasable;
import org.daybook.staff.Gate;
import org.daybook.staff.MarkFolders;
import org.daybook.staff.Initials;
import org.daybook.staff.RecipientSource;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSource;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.Trail;
import org.daybook.staff.TrailLine;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Versions;
import org.daybook.ui.Texts;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Progress;
import org.daybook.vault.Tombstone;

/// What she may ask for, whoever sits beside her. On the write lane's thread; each method throws [Refusal] when the
/// worker's role may not.
public final class Rights {
    /// What the mark of an erasure is called.
    public static final String ERASED = Erasure.WHAT;

    private final Gate gate;
    private final OpenVault vault;
    private final Erasure erasure;
    private final Erasures erasures;
    private final Locks locks;
    private final AfterRestore afterRestore;
    private final Participants participants;
    private final List<SubjectAccessSource> telling;
    private final Trail trail;
    private final SelfView together;
    private final WhoHasIt whoHasIt;
    private final List<Versions> versions;
    private final MarkFolders marks;

    /// What other rooms lend.
    ///
    /// @param participants who she is
    /// @param joined       cards that stand as one
    /// @param consents     her answers
    /// @param papers       what she had kept
    /// @param rooms        everything that must forget her, in the order in which rows may go
    /// @param telling      everything that can be read to her, in the order in which it is
    /// @param outgoing     what went out, and what stood there before
    /// @param trail        who opened her record
    /// @param again        what the rooms do once more after a restore, by the word of the mark
    /// @param marks        where marks are kept
    /// @param childHere    whether a child of hers is signed in today: who may collect it is needed until it is handed over
    public record Dependencies(Participants participants, CardsJoined joined, Consents consents, Papers papers,
            List<Erasable> rooms, List<SubjectAccessSource> telling, Outgoing outgoing, Trail trail,
            Map<String, ReplayAfterRestore> again, MarkFolders marks,
            Predicate<SubjectWork> childHere) {
        public Dependencies {
            again = Map.copyOf(again);
            rooms = List.copyOf(rooms);
            telling = List.copyOf(telling);
        }
    }

    /// What rooms know beyond what stands there now.
    ///
    /// @param recipients who received something
    /// @param versions   what stood there before
    public record Outgoing(List<RecipientSource> recipients, List<Versions> versions) {
        public Outgoing {
            recipients = List.copyOf(recipients);
            versions = List.copyOf(versions);
        }
    }

    /// @param gate  the way to the store
    /// @param vault the open store itself
    public Rights(Gate gate, OpenVault vault, Dependencies dependencies) {
        this.gate = gate;
        this.vault = vault;
        erasure = new Erasure(dependencies.participants(), dependencies.rooms());
        erasures = new Erasures(gate, vault, dependencies, erasure);
        locks = new Locks(dependencies.participants());
        afterRestore = new AfterRestore(gate, vault, new AfterRestore.Dependencies(dependencies, erasure, locks));
        participants = dependencies.participants();
        telling = dependencies.telling();
        trail = dependencies.trail();
        together = new SelfView(gate, dependencies);
        whoHasIt = new WhoHasIt(dependencies.outgoing().recipients(), trail);
        versions = dependencies.outgoing().versions();
        marks = dependencies.marks();
    }

    /// Whether a mark says that a woman was erased: once for each, however many cards she had.
    public static boolean isOfErasedWoman(Tombstone mark) {
        return Erasure.isOfWoman(mark);
    }

    /// Her own page.
    public SelfView together() {
        return together;
    }

    /// Whether the worker's role may read her copy to her and hand it over.
    public boolean mayShowCopy() {
        return gate.allows(SHOW_HER_COPY);
    }

    /// Everything that is written about her and that she may have, to be read together.
    ///
    /// @throws Refusal `participants.refusal.unknown` when there is no such woman
    public HerCopy copy(ParticipantId her) {
        return gate.about(SHOW_HER_COPY, her, this::copy);
    }

    /// Puts her copy into a folder of hers, as PDF and as JSON, unprotected: from then on she keeps it. It is in her language
    /// where the program speaks it.
    ///
    /// @param texts in which language where it does not, or hers is not known
    /// @param progress hears of each room that tells of her and each file, and may stop the work: then nothing of it is there
    /// @return the files
    /// @throws Refusal `rights.refusal.cannot-write`, `participants.refusal.unknown`; nothing of it is there then
    public List<Path> handOver(ParticipantId her, Path folder, Texts texts, Progress progress) {
        int all = telling.size() + CopyFiles.NUMBER;
        return gate.about(HAND_OVER_COPY, her, work -> CopyFiles.write(copy(work, told -> progress.at(told, all)),
                new CopyWords(participants.row(work, her).language().flatMap(Texts::speaking).orElse(texts)), folder,
                files -> progress.at(telling.size() + files, all)));
    }

    private HerCopy copy(SubjectWork work) {
        return copy(work, _ -> {});
    }

    private HerCopy copy(SubjectWork work, IntConsumer told) {
        var her = work.her();
        var parts = new ArrayList<SubjectAccessSection>();
        for (int room = 0; room < telling.size(); room++) {
            told.accept(room);
            telling.get(room).tell(work, her).stream().forEach(parts::add);
        }
        WhoHasIt.told(whoHasIt.of(work, her)).stream().forEach(parts::add);
        return new HerCopy(work.today(), parts, seen(work, her));
    }

    /// Without what would harm somebody else, and what was refused: nothing was seen then.
    private List<TrailLine> seen(UnitOfWork work, ParticipantId her) {
        return trail.about(work, her.value()).stream().filter(line -> Seen.of(line).isPresent()).toList();
    }

    /// Whether the worker's role may see who received something about her.
    public boolean maySeeRecipients() {
        return gate.allows(SEE_RECIPIENTS);
    }

    /// Who received something about her, as far as it is written down, and whom that obliges to be told.
    public DataLocations whereabouts(ParticipantId her) {
        return gate.about(SEE_RECIPIENTS, her, work -> {
            participants.row(work, her);
            return new DataLocations(whoHasIt.of(work, her), whoHasIt.corrected(work, her));
        });
    }

    /// Whether the worker's role may see what stood there before.
    public boolean maySeeChanges() {
        return gate.allows(SEE_CHANGES);
    }

    /// What was changed in membership, in how she is reached and in her answers, newest first within each room.
    public List<Changed> changes(ParticipantId her) {
        return gate.about(SEE_CHANGES, her, work -> {
            var initials = Initials.everyone(work);
            return versions.stream().flatMap(room -> Changed.between(room.versions(work, her),
                    who -> initials.getOrDefault(who, "")).stream()).toList();
        });
    }

    /// Who changed which part of her record last, newest first.
    public List<LastChange> lastChanges(ParticipantId her) {
        return gate.about(SEE_CHANGES, her, work -> {
            var initials = Initials.everyone(work);
            return LastChange.newest(versions.stream().flatMap(room -> LastChange.between(room.versions(work, her),
                    who -> initials.getOrDefault(who, ""))));
        });
    }

    /// Whether the worker's role may erase.
    public boolean mayErase() {
        return erasures.mayErase();
    }

    /// Who is to be erased: said by one, done by another with [#erase], or stopped.
    public Erasures erasures() {
        return erasures;
    }

    /// Erases her for good, after another said that she is to be, or seven days after she who acts said so where nobody
    /// else could: what was deleted lies in no page, log or copy of this store afterwards, and a restored older backup
    /// forgets her before anybody reads in it.
    ///
    /// @throws Refusal `participants.refusal.unknown` when there is no such woman, `rights.refusal.erasure-not-asked`,
    ///                 `rights.refusal.second-person`, `rights.refusal.seven-days`, `rights.refusal.child-here`
    public Receipt erase(ParticipantId her) {
        var receipt = erasures.erase(her);
        leaveNothing();
        return receipt;
    }

    /// Erases her as [#erase] does, inside the passage of a room above in which two people agreed to it. Once that has
    /// ended, it calls [#leaveNothing].
    ///
    /// @return her receipt
    /// @throws Refusal `participants.refusal.unknown` when there is no such woman
    public Receipt erase(SubjectWork work) {
        return erasure.agreed(work);
    }

    /// What a passage took out lies in no log any more, and its marks lie wherever they are kept. Outside a passage.
    public void leaveNothing() {
        vault.emptyLog();
        leaveMarks();
    }

    /// Whether the worker's role may lock a record and open it again.
    public boolean mayLock() {
        return gate.allows(LOCK_RECORD);
    }

    /// Locks her record: it is kept and read, and used for nothing else. Also after a restore.
    ///
    /// @throws Refusal `participants.refusal.unknown` when there is no such woman
    public void lock(ParticipantId her) {
        gate.actAbout(LOCK_RECORD, her, locks::lock);
        leaveMarks();
    }

    /// Opens her record again, at her wish.
    ///
    /// @throws Refusal `participants.refusal.unknown` when there is no such woman
    public void open(ParticipantId her) {
        gate.actAbout(LOCK_RECORD, her, locks::open);
        leaveMarks();
    }

    /// Since when her record is locked; empty while it is not.
    public Optional<LocalDate> lockedSince(ParticipantId her) {
        return gate.look(SEE_SITE, work -> locks.since(work, her));
    }

    /// Does what a restore or an older copy of the store would undo, before anybody reads in it, and leaves the marks
    /// wherever they are kept. Once for every opening; quick when there is nothing to do.
    public void settle() {
        afterRestore.settle();
    }

    /// The same, but lets somebody look first: nobody is erased again before the next opening, and so long no colleague sees
    /// who will be, in no list, count or search.
    public void settleButErase() {
        afterRestore.settleButErase();
    }

    /// Leaves the marks wherever they are kept, where one is missing. Quick when there is none.
    public void leaveMarks() {
        marks.leave();
    }
}
