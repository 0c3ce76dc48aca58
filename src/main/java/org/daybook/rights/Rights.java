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
import org.daybook.staff.SavedFiles;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSource;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.Trail;
import org.daybook.staff.TrailLine;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Versions;
import org.daybook.ui.Texts;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Progress;
import org.daybook.vault.Tombstone;

/// What she may ask for, whichever user she talks to. On the write lane's thread; each method throws [Refusal] if the worker's
/// role does not allow it.
public final class Rights {
    /// The type of the tombstone of an erasure.
    public static final String ERASED = Erasure.WHAT;

    private final Gate gate;
    private final OpenVault vault;
    private final Erasure erasure;
    private final Erasures erasures;
    private final Locks locks;
    private final AfterRestore afterRestore;
    private final Participants participants;
    private final SavedFiles saved = new SavedFiles();
    private final List<SubjectAccessSource> telling;
    private final Trail trail;
    private final SelfView together;
    private final WhoHasIt whoHasIt;
    private final List<Versions> versions;
    private final MarkFolders marks;

    /// What is needed from other rooms.
    ///
    /// @param participants who she is
    /// @param joined       joined cards
    /// @param consents     her answers
    /// @param papers       her documents
    /// @param rooms        everything that must delete her data, in the order in which rows may be deleted
    /// @param telling      everything for her copy, in display order
    /// @param outgoing     recipients, and former versions
    /// @param trail        who opened her record
    /// @param again        what the rooms do again after a restore, by the type of the tombstone
    /// @param marks        where tombstones are kept
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

    /// What rooms know beyond the current data.
    ///
    /// @param recipients who received something
    /// @param versions   former versions
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

    /// Checks whether a tombstone records that a woman was erased: one for each woman, however many cards she had.
    public static boolean isOfErasedWoman(Tombstone mark) {
        return Erasure.isOfWoman(mark);
    }

    /// Returns her own page.
    public SelfView together() {
        return together;
    }

    /// Checks whether the worker's role may show her copy to her and hand it over.
    public boolean mayShowCopy() {
        return gate.allows(SHOW_HER_COPY);
    }

    /// Returns everything that is recorded about her and that she may have, to be read together.
    ///
    /// @throws Refusal `staff.refusal.record-gone` if there is no such woman
    public HerCopy copy(ParticipantId her) {
        return gate.about(SHOW_HER_COPY, her, this::copy);
    }

    /// Writes her copy to a folder of hers, as PDF and as JSON, unprotected: from then on it is in her care. It is in her
    /// language if the program supports it. What goes beyond five files in a day awaits review ([SavedFiles]).
    ///
    /// @param texts the language if the program does not support hers, or hers is unknown
    /// @param progress is notified of each room that contributes and each file, and may stop the work: then nothing of it
    ///                 remains
    /// @return the files
    /// @throws Refusal `rights.refusal.cannot-write`, `staff.refusal.record-gone`; then nothing of it remains
    public List<Path> handOver(ParticipantId her, Path folder, Texts texts, Progress progress) {
        int all = telling.size() + CopyFiles.NUMBER;
        return gate.about(HAND_OVER_COPY, her, work -> {
            saved.reviewMany(work);
            return CopyFiles.write(copy(work, told -> progress.at(told, all)),
                    new CopyWords(participants.row(work, her).language().flatMap(Texts::speaking).orElse(texts)),
                    folder,
                    files -> progress.at(telling.size() + files, all));
        });
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

    /// Leaves out what would harm another person, and refused attempts, in which nothing was seen.
    private List<TrailLine> seen(UnitOfWork work, ParticipantId her) {
        return trail.about(work, her.value()).stream().filter(line -> Seen.of(line).isPresent()).toList();
    }

    /// Checks whether the worker's role may see who received something about her.
    public boolean maySeeRecipients() {
        return gate.allows(SEE_RECIPIENTS);
    }

    /// Returns who received something about her, as far as it is recorded, and who must therefore be notified.
    public DataLocations whereabouts(ParticipantId her) {
        return gate.about(SEE_RECIPIENTS, her, work -> {
            participants.row(work, her);
            return new DataLocations(whoHasIt.of(work, her), whoHasIt.corrected(work, her));
        });
    }

    /// Checks whether the worker's role may see former versions.
    public boolean maySeeChanges() {
        return gate.allows(SEE_CHANGES);
    }

    /// Returns what was changed in membership, in how she is reached and in her answers, newest first within each room.
    public List<Changed> changes(ParticipantId her) {
        return gate.about(SEE_CHANGES, her, work -> {
            var initials = Initials.everyone(work);
            return versions.stream().flatMap(room -> Changed.between(room.versions(work, her),
                    who -> initials.getOrDefault(who, "")).stream()).toList();
        });
    }

    /// Returns who last changed which part of her record, newest first.
    public List<LastChange> lastChanges(ParticipantId her) {
        return gate.about(SEE_CHANGES, her, work -> {
            var initials = Initials.everyone(work);
            return LastChange.newest(versions.stream().flatMap(room -> LastChange.between(room.versions(work, her),
                    who -> initials.getOrDefault(who, ""))));
        });
    }

    /// Checks whether the worker's role may erase.
    public boolean mayErase() {
        return erasures.mayErase();
    }

    /// Returns the planned erasures: requested by one person, carried out by another with [#erase], or stopped.
    public Erasures erasures() {
        return erasures;
    }

    /// Erases her permanently, after another person requested it, or seven days after the user herself did if nobody else
    /// could. What was deleted is in no page, log or copy of this store afterwards, and when an older backup is restored, she
    /// is erased from it before anybody reads it.
    ///
    /// @throws Refusal `staff.refusal.record-gone` if there is no such woman, `rights.refusal.erasure-not-asked`,
    ///         `rights.refusal.second-person`, `rights.refusal.seven-days`, `rights.refusal.child-here`
    public Receipt erase(ParticipantId her) {
        var receipt = erasures.erase(her);
        leaveNothing();
        return receipt;
    }

    /// Erases her as [#erase] does, inside the passage of a room above in which two people agreed to it. After that passage has
    /// ended, the room calls [#leaveNothing].
    ///
    /// @param alone who decided it, if no second person who is certainly another did
    /// @return her receipt
    /// @throws Refusal `staff.refusal.record-gone` if there is no such woman
    public Receipt erase(SubjectWork work, Optional<StaffId> alone) {
        return erasure.agreed(work, alone);
    }

    /// Removes what a passage deleted from every log, and writes its tombstones wherever they are kept. Outside a passage.
    public void leaveNothing() {
        vault.emptyLog();
        leaveMarks();
    }

    /// Checks whether the worker's role may lock and unlock a record.
    public boolean mayLock() {
        return gate.allows(LOCK_RECORD);
    }

    /// Locks her record: it is kept and can be read, but is used for nothing else. Applies after a restore too.
    ///
    /// @throws Refusal `staff.refusal.record-gone` if there is no such woman
    public void lock(ParticipantId her) {
        gate.actAbout(LOCK_RECORD, her, locks::lock);
        leaveMarks();
    }

    /// Unlocks her record, at her request.
    ///
    /// @throws Refusal `staff.refusal.record-gone` if there is no such woman
    public void open(ParticipantId her) {
        gate.actAbout(LOCK_RECORD, her, locks::open);
        leaveMarks();
    }

    /// Returns since when her record is locked; empty if it is not.
    public Optional<LocalDate> lockedSince(ParticipantId her) {
        return gate.look(SEE_SITE, work -> locks.since(work, her));
    }

    /// Does again what a restore or an older copy of the store would undo, before anybody reads it, and writes the tombstones
    /// wherever they are kept. Once for every opening; fast if there is nothing to do.
    public void settle() {
        afterRestore.settle();
    }

    /// Does the same, but lets a user check first: nobody is erased again before the next opening, and until then nobody who
    /// will be erased is visible to colleagues in any list, count or search.
    public void settleButErase() {
        afterRestore.settleButErase();
    }

    /// Writes the tombstones wherever they are kept, if any is missing. Fast if none is.
    public void leaveMarks() {
        marks.leave();
    }
}
