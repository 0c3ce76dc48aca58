package org.daybook.papers;

import static org.daybook.staff.Permission.HAND_OUT_PAPER;
import static org.daybook.staff.Permission.KEEP_PAPER;
import static org.daybook.staff.Permission.OPEN_PAPER;
import static org.daybook.staff.Permission.REMOVE_PAPER;
import static org.daybook.staff.Permission.SEE_PAPERS;
import static org.daybook.staff.Permission.SEE_SITE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.cases.CaseRelation;
import org.daybook.cases.Cases;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Erased;
import org.daybook.staff.Gate;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.TeamHistory;
import org.daybook.staff.TwoPersonRule;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;
import org.daybook.vault.JournalErasure;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// Documents that she asked to be kept. On the write lane's thread; each method throws [Refusal] if the worker's role does not
/// allow it, or `papers.refusal.not-hers` if the user does not work on the case file of the paper's owner.
public final class Papers implements PersonalData {
    /// The type of the tombstone that keeps a restore from bringing back a removed paper.
    public static final String REMOVED = "paper-removed";
    /// The maximum total size of a site's papers, in bytes (1 GiB): every backup contains all of them and must fit on a stick.
    static final long MOST = 1L << 30;

    private final Gate gate;
    private final Cases cases;
    private final Runnable emptyLog;
    private final PaperStore store = new PaperStore();
    private final ChunkStore chunks = new ChunkStore();
    private final LogStore log = new LogStore();
    private final TwoPersonRule twoPeople = new TwoPersonRule();
    private final TeamHistory team = new TeamHistory();
    private final Colleagues colleagues = new Colleagues();

    /// @param gate     the way to the store
    /// @param cases    who works with her
    /// @param emptyLog removes deleted data from the store's log as well; outside a passage
    public Papers(Gate gate, Cases cases, Runnable emptyLog) {
        this.gate = gate;
        this.cases = cases;
        this.emptyLog = emptyLog;
    }

    /// Checks whether the worker's role works with papers at all.
    public boolean maySee() {
        return gate.allows(SEE_PAPERS);
    }

    /// Checks whether the worker's role may hand out papers.
    public boolean mayHandOut() {
        return gate.allows(HAND_OUT_PAPER);
    }

    /// Checks whether the worker's role may remove papers.
    public boolean mayRemove() {
        return gate.allows(REMOVE_PAPER);
    }

    /// Returns her papers; none if the user does not work on her file. Writes no audit line, because no paper is opened.
    public Shelf shelf(ParticipantId her) {
        return gate.about(SEE_PAPERS, her, work -> {
            var tie = cases.tie(work, her);
            return new Shelf(tie, tie == CaseRelation.NONE ? List.of() : hers(work, her),
                    new Shelf.Room(store.used(work.tx()), MOST), work.today());
        });
    }

    private List<KeptPaper> hers(UnitOfWork work, ParticipantId her) {
        var lines = log.of(work, her);
        return store.of(work.tx(), her).stream()
                .map(paper -> paper.with(lines.getOrDefault(paper.ref().id(), List.of()))).toList();
    }

    /// Stores a paper, either all of it or nothing. What was stored is read back and compared before it counts.
    ///
    /// @param scan read before, outside the lane; the caller closes it
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `papers.refusal.already` if these same bytes are stored, `.site-full`, `.closed`,
    ///         `.taken-back`
    public PaperRef keep(ParticipantId her, NewPaper form, Scan scan) {
        requireSound(form.problems());
        return gate.about(KEEP_PAPER, her, work -> {
            require(work, CaseRelation.HOLDS);
            requireRoom(work, her, scan);
            var ref = new PaperRef(new PaperId(work.newId()), her);
            store.insert(work, new KeptPaper(ref,
                    new KeptPaper.ToldOfPaper(form.kind().orElseThrow(), form.title(), form.datedOn()),
                    new KeptPaper.Seal(scan.format(), scan.size(), scan.sha256()), work.today(), Optional.empty(),
                    List.of()));
            chunks.write(work, ref.id(), scan.bytes());
            if (!chunks.digest(work.tx(), ref.id()).equals(scan.sha256())) {
                throw new IllegalStateException("a paper was stored otherwise than it was read");
            }
            log.append(work, ref, PaperLogEntry.What.KEPT);
            return ref;
        });
    }

    private void requireRoom(UnitOfWork work, ParticipantId her, Scan scan) {
        boolean here = store.of(work.tx(), her).stream().filter(paper -> paper.removedOn().isEmpty())
                .anyMatch(paper -> paper.seal().sha256().equals(scan.sha256()));
        if (here) {
            throw new Refusal("papers.refusal.already");
        }
        if (store.used(work.tx()) + scan.size() > MOST) {
            throw new Refusal("papers.refusal.site-full");
        }
    }

    /// Opens a paper for viewing; writes a line in its log.
    ///
    /// @return the paper; the caller closes it
    /// @throws Refusal `papers.refusal.altered` if its bytes are no longer those that were stored, `.unknown`, `.taken-back`
    public OpenDocument open(PaperRef ref) {
        return gate.about(OPEN_PAPER, ref.her(), work -> {
            require(work, CaseRelation.CLOSED);
            return take(work, ref, PaperLogEntry.What.OPENED, Optional.empty());
        });
    }

    /// Opens a paper to hand it out at her request. The log line is written first: a file without a line could never be
    /// accounted for, whereas a line without a file is corrected by [#notWritten]. If she withdrew her consent to the case
    /// file, it can be handed out only to herself.
    ///
    /// @return the paper; the caller writes it with [HandOutFiles] and closes it
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `papers.refusal.altered`, `.unknown`, `.taken-back`
    public OpenDocument handOut(PaperRef ref, PaperRecipient to) {
        requireSound(to.problems());
        return gate.about(HAND_OUT_PAPER, ref.her(), work -> {
            var who = to.who().orElseThrow();
            require(work, who == PaperRecipient.Who.HERSELF ? CaseRelation.WITHOUT_CONSENT : CaseRelation.CLOSED);
            return take(work, ref, PaperLogEntry.What.HANDED_OUT,
                    Optional.of(new PaperLogEntry.HandedTo(who, to.words())));
        });
    }

    private OpenDocument take(SubjectWork work, PaperRef ref, PaperLogEntry.What what,
            Optional<PaperLogEntry.HandedTo> to) {
        var paper = here(work, ref);
        var bytes = chunks.read(work.tx(), paper).orElseThrow(() -> new Refusal("papers.refusal.altered"));
        log.append(work, ref, what, to);
        return new OpenDocument(paper.with(log.of(work, ref.her()).getOrDefault(ref.id(), List.of())), bytes);
    }

    /// Records in the log that the file of the last handing out could not be written.
    public void notWritten(PaperRef ref) {
        gate.actAbout(HAND_OUT_PAPER, ref.her(), work -> {
            require(work, CaseRelation.WITHOUT_CONSENT);
            log.append(work, here(work, ref).ref(), PaperLogEntry.What.NOT_WRITTEN);
        });
    }

    /// Removes a paper at her request: its bytes, its title and its exact recipients, also from the journal and from a backup
    /// that is restored later. Its kind, its SHA-256 and its log stay, so that a lawyer who holds the file can still rely on
    /// it. A colleague reviews this afterwards.
    ///
    /// @throws Refusal `papers.refusal.unknown`
    public void remove(PaperRef ref) {
        gate.actAbout(REMOVE_PAPER, ref.her(), work -> {
            require(work, CaseRelation.WITHOUT_CONSENT);
            empty(work, here(work, ref));
            Tombstones.make(work.tx(),
                    new Tombstone(work.newId(), REMOVED, ref.her().value(),
                            new RemovedMark(ref.id(), Optional.of(twoPeople.decidedBy(work)),
                                    team.newest(work).map(TeamHistory.Newest::line)).code(),
                            work.now()));
            work.awaitReview();
        });
        emptyLog.run();
    }

    /// Removes a paper again if a restore brought it back; a colleague reviews it then. Inside a passage of the program itself.
    public void removeAgain(UnitOfWork work, Tombstone mark) {
        work.names(mark.subject());
        back(work, mark).ifPresent(paper -> {
            empty(work.aboutForProgram(paper.ref().her()), paper);
            work.awaitReview();
        });
    }

    /// Checks whether a paper is here that, according to a tombstone, was removed by somebody who could not remove it here: it may
    /// come from a copy of the store in which she acted as somebody else (decision 183), or whose team this store does not know
    /// (decision 184).
    public boolean isRemovedByNobodyHere(UnitOfWork work, Tombstone mark) {
        var removed = RemovedMark.of(mark);
        return back(work, mark).filter(paper -> removed.by().filter(by -> !mayRemove(work, by, paper)).isPresent()
                || removed.team().filter(line -> !team.has(work.tx(), line)).isPresent()).isPresent();
    }

    private boolean mayRemove(UnitOfWork work, StaffId who, KeptPaper paper) {
        return colleagues.here(work).stream().anyMatch(one -> one.id().equals(who) && Gate.allows(one, REMOVE_PAPER))
                && cases.worksOn(work, paper.ref().her(), who);
    }

    private Optional<KeptPaper> back(UnitOfWork work, Tombstone mark) {
        return store.byId(work.tx(), RemovedMark.of(mark).paper()).filter(paper -> paper.removedOn().isEmpty());
    }

    /// Returns the owner of a paper that is present although a tombstone records its removal; empty if it is not present.
    public Optional<UUID> cameBack(UnitOfWork work, Tombstone mark) {
        return back(work, mark).map(paper -> paper.ref().her().value());
    }

    private void empty(SubjectWork work, KeptPaper paper) {
        var id = paper.ref().id();
        chunks.delete(work, id);
        log.silence(work, id);
        log.append(work, paper.ref(), PaperLogEntry.What.REMOVED);
        store.empty(work, id, work.today());
        new JournalErasure(work.tx()).scrubJournal(id.value());
    }

    /// Returns the number of papers whose bytes are no longer those that were stored. Reads them all.
    public int altered() {
        return gate.look(SEE_SITE, work -> (int) store.all(work.tx()).everyone(Purpose.CHECKING).stream()
                .filter(paper -> !chunks.digest(work.tx(), paper.ref().id()).equals(paper.seal().sha256())).count());
    }

    /// Returns her papers for her copy, inside another room's passage: each paper if the user works on her file, otherwise only
    /// that there are some.
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var papers = hers(work, her);
        return papers.isEmpty() ? List.of() : PaperSubjectAccess.of(papers, cases.tie(work, her));
    }

    /// Returns who received her papers, inside another room's passage; a user who does not work on her file is told to ask.
    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return ReceivedPapers.of(hers(work, her), cases.tie(work, her));
    }

    /// Permanently deletes everything about her, inside another room's passage.
    @Override
    public void erase(SubjectWork work, Erased her) {
        chunks.erase(work);
        log.erase(work);
        store.erase(work);
    }

    /// Returns the rows that move when two cards are joined. Bytes and log belong to the paper and move with it.
    @Override
    public List<Movable> movable() {
        return List.of(Movable.ofTable("paper"));
    }

    private KeptPaper here(UnitOfWork work, PaperRef ref) {
        work.names(ref.id().value());
        return store.byId(work.tx(), ref.id())
                .filter(paper -> paper.ref().equals(ref) && paper.removedOn().isEmpty())
                .orElseThrow(() -> new Refusal("papers.refusal.unknown"));
    }

    /// Checks that the user is connected with her file at least this closely.
    private void require(SubjectWork work, CaseRelation least) {
        var tie = cases.tie(work, work.her());
        if (tie.compareTo(least) < 0) {
            throw new Refusal(switch (tie) {
                case NONE -> "papers.refusal.not-hers";
                case WITHOUT_CONSENT -> "papers.refusal.taken-back";
                case CLOSED, HOLDS -> "papers.refusal.closed";
            });
        }
    }

    private static void requireSound(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
    }

    @Override
    public Set<String> tables() {
        return Set.of("paper");
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("an entry is never corrected");
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return Nothing.found("a paper may come by post");
    }
}
