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
import org.daybook.staff.Erased;
import org.daybook.staff.Gate;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;
import org.daybook.vault.JournalErasure;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// Documents that she asked to be kept. On the write lane's thread; each method throws [Refusal] when the worker's role
/// may not, or `papers.refusal.not-hers` when she does not work on the case file of her whose paper it is.
public final class Papers implements PersonalData {
    /// The word of the mark that keeps a restore from bringing a removed paper back.
    public static final String REMOVED = "paper-removed";
    /// The most that the papers of a site may take, in bytes (1 GiB): every backup holds them all, and has to fit onto a
    /// stick.
    static final long MOST = 1L << 30;

    private final Gate gate;
    private final Cases cases;
    private final Runnable emptyLog;
    private final PaperStore store = new PaperStore();
    private final ChunkStore chunks = new ChunkStore();
    private final LogStore log = new LogStore();

    /// @param gate     the way to the store
    /// @param cases    who works with her
    /// @param emptyLog brings what was deleted out of the store's log as well; outside a passage
    public Papers(Gate gate, Cases cases, Runnable emptyLog) {
        this.gate = gate;
        this.cases = cases;
        this.emptyLog = emptyLog;
    }

    /// Whether the worker's role has to do with papers at all.
    public boolean maySee() {
        return gate.allows(SEE_PAPERS);
    }

    /// Whether the worker's role may hand papers out.
    public boolean mayHandOut() {
        return gate.allows(HAND_OUT_PAPER);
    }

    /// Whether the worker's role may remove papers.
    public boolean mayRemove() {
        return gate.allows(REMOVE_PAPER);
    }

    /// Her papers; none for who does not work on her file. Leaves no line: no paper is opened.
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

    /// Keeps a paper: all of it or, whatever happens, nothing. What was stored is read back and compared before it counts.
    ///
    /// @param scan read before, outside the lane; the caller closes it
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `papers.refusal.already` when these very bytes are here, `.site-full`, `.closed`,
    ///                                  `.taken-back`
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

    /// Opens a paper to look at it; a line of its log says so.
    ///
    /// @return the caller closes it
    /// @throws Refusal `papers.refusal.altered` when its bytes are no longer those that were kept, `.unknown`,
    ///                 `.taken-back`
    public OpenDocument open(PaperRef ref) {
        return gate.about(OPEN_PAPER, ref.her(), work -> {
            require(work, CaseRelation.CLOSED);
            return take(work, ref, PaperLogEntry.What.OPENED, Optional.empty());
        });
    }

    /// Takes a paper out to hand it over at her wish. The line that says so is written first: a file without a line could
    /// never be accounted for, a line without a file is taken back by [#notWritten]. Where she took her consent to the
    /// case file back it goes to nobody but herself.
    ///
    /// @return the caller writes it with [HandOutFiles] and closes it
    /// @throws IllegalArgumentException when the form has problems
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

    /// Says in the log that the file of the last handing out could not be written.
    public void notWritten(PaperRef ref) {
        gate.actAbout(HAND_OUT_PAPER, ref.her(), work -> {
            require(work, CaseRelation.WITHOUT_CONSENT);
            log.append(work, here(work, ref).ref(), PaperLogEntry.What.NOT_WRITTEN);
        });
    }

    /// Removes a paper at her wish: its bytes, its title and whom exactly it went to, also from the journal and from a
    /// backup that is restored later. Its kind, its SHA-256 and its log stay, so that a lawyer who holds the file can
    /// still rely on it. A colleague reads it afterwards.
    ///
    /// @throws Refusal `papers.refusal.unknown`
    public void remove(PaperRef ref) {
        gate.actAbout(REMOVE_PAPER, ref.her(), work -> {
            require(work, CaseRelation.WITHOUT_CONSENT);
            empty(work, here(work, ref));
            Tombstones.make(work.tx(),
                    new Tombstone(work.newId(), REMOVED, ref.her().value(), ref.id().value().toString(),
                            work.now()));
            work.awaitReview();
        });
        emptyLog.run();
    }

    /// Removes a paper once more, where a restore brought it back. Inside a passage of the program itself.
    public void removeAgain(UnitOfWork work, Tombstone mark) {
        work.names(mark.subject());
        store.byId(work.tx(), new PaperId(UUID.fromString(mark.detail())))
                .filter(paper -> paper.removedOn().isEmpty())
                .ifPresent(paper -> empty(work.aboutForProgram(paper.ref().her()), paper));
    }

    /// Whose paper is here although a mark says that it was removed; empty when it is not.
    public Optional<UUID> cameBack(UnitOfWork work, Tombstone mark) {
        return store.byId(work.tx(), new PaperId(UUID.fromString(mark.detail())))
                .filter(paper -> paper.removedOn().isEmpty()).map(paper -> paper.ref().her().value());
    }

    private void empty(SubjectWork work, KeptPaper paper) {
        var id = paper.ref().id();
        chunks.delete(work, id);
        log.silence(work, id);
        log.append(work, paper.ref(), PaperLogEntry.What.REMOVED);
        store.empty(work, id, work.today());
        new JournalErasure(work.tx()).scrubJournal(id.value());
    }

    /// How many papers are no longer, byte by byte, what was kept. Reads them all.
    public int altered() {
        return gate.look(SEE_SITE, work -> (int) store.all(work.tx()).everyone(Purpose.CHECKING).stream()
                .filter(paper -> !chunks.digest(work.tx(), paper.ref().id()).equals(paper.seal().sha256())).count());
    }

    /// Her papers as they are read to her, inside another room's passage: each by who works on her file, else that there
    /// are some.
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var papers = hers(work, her);
        return papers.isEmpty() ? List.of() : PaperSubjectAccess.of(papers, cases.tie(work, her));
    }

    /// To whom her papers went, inside another room's passage; who does not work on her file is told to ask.
    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return ReceivedPapers.of(hers(work, her), cases.tie(work, her));
    }

    /// Takes everything about her out for good, inside another room's passage.
    @Override
    public void erase(SubjectWork work, Erased her) {
        chunks.erase(work);
        log.erase(work);
        store.erase(work);
    }

    /// The rows that move when two cards are joined. Bytes and log belong to the paper and go with it.
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

    /// Goes on only for who is tied to her file at least as closely as this.
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
