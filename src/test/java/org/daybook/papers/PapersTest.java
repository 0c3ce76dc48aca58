package org.daybook.papers;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybook.site.OpenSite;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.cases.Beginning;
import org.daybook.cases.CaseAccess;
import org.daybook.cases.CaseRelation;
import org.daybook.cases.Closing;
import org.daybook.cases.ClosingReason;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.staff.AuditTrail;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Reason;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// A document that she had kept is returned byte by byte, to those who work with her, with a log; or it is stated plainly that
/// it cannot be.
class PapersTest {
    private static final String OTHER = "four lamps by the window";
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");
    private static final byte[] COURT = Samples.large(3000, 10);
    private static final byte[] LETTER = Samples.large(3000, 11);
    private static final NewPaper PERMIT = new NewPaper(Optional.of(PaperKind.PERMIT),
            Optional.of("Дозвіл from the Questura"), Optional.of(LocalDate.of(2026, 3, 12)), NewPaper.Asked.YES);
    private static final PaperRecipient TO_HER = new PaperRecipient(Optional.of(PaperRecipient.Who.HERSELF),
            Optional.empty(),
            NewPaper.Asked.YES);
    private static final PaperRecipient TO_LAWYER = new PaperRecipient(Optional.of(PaperRecipient.Who.LAWYER),
            Optional.of("Avv. Bianchi"), NewPaper.Asked.YES);

    @TempDir
    Path stick;
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    @Test
    void itComesBackByteByByteAfterALock() {
        var file = Samples.large((3 << 20) + 17, 1);
        var ref = kept(begun(), file);
        house.reopen();
        try (var taken = papers().open(ref)) {
            assertArrayEquals(file, taken.bytes());
            assertEquals(new KeptPaper.ToldOfPaper(PaperKind.PERMIT, PERMIT.title(), PERMIT.datedOn()),
                    taken.paper().told());
            assertEquals(house.open().papers().shelf(ref.her()).on(), taken.paper().askedOn());
        }
        assertEquals(List.of(PaperLogEntry.What.KEPT, PaperLogEntry.What.OPENED), log(ref));
        assertEquals(0, papers().altered());
        assertEquals(List.of(), house.open().vault().verify());
    }

    @Test
    void nothingIsKeptThatSheDidNotAskFor() {
        var nothing = new NewPaper(Optional.empty(), Optional.of("x".repeat(121)), Optional.empty(),
                NewPaper.Asked.NOT_YET);
        assertEquals(List.of("kind", "title", "asked"), nothing.problems().stream().map(one -> one.field()).toList());
        var nobody = new PaperRecipient(Optional.of(PaperRecipient.Who.OTHER), Optional.empty(),
                NewPaper.Asked.NOT_YET);
        assertEquals(List.of("words", "handAsked"), nobody.problems().stream().map(one -> one.field()).toList());
        var ref = kept(begun(), COURT);
        assertThrows(IllegalArgumentException.class,
                () -> papers().keep(ref.her(), nothing, Samples.scan(LETTER)));
        assertThrows(IllegalArgumentException.class, () -> papers().handOut(ref, nobody));
        assertEquals(List.of(PaperLogEntry.What.KEPT), log(ref));
    }

    @Test
    void theSameFileIsNotKeptTwiceAndMayComeBackOnceRemoved() {
        var her = begun();
        var ref = kept(her, COURT);
        assertEquals("papers.refusal.already", refused(() -> kept(her, COURT)));
        assertEquals(1, papers().shelf(her).papers().size());
        papers().remove(ref);
        kept(her, COURT);
        var other = begun();
        kept(other, COURT);
        assertEquals(1, papers().shelf(other).papers().size(), "another may have the same");
    }

    /// On another computer, the rows of the site arrive in any order.
    @Test
    void papersAndTheirLogAreToldInTheOrderOfWritingInWhateverOrderTheyArrived() {
        var her = begun();
        var first = kept(her, COURT);
        var second = kept(her, LETTER);
        papers().open(first).close();
        papers().remove(first);
        for (var table : List.of("paper", "paper_event")) {
            house.open().gate().act(Permission.KEEP_PAPER,
                    work -> work.tx().handle().execute("update " + table + " set rowid = -rowid"));
        }
        assertEquals(List.of(second, first), papers().shelf(her).papers().stream().map(KeptPaper::ref).toList());
        assertEquals(List.of(PaperLogEntry.What.KEPT, PaperLogEntry.What.OPENED, PaperLogEntry.What.REMOVED),
                log(first));
    }

    @Test
    void aFullSiteTakesNothingMore() {
        var her = begun();
        var small = kept(her, COURT);
        for (int more = 0; more < 41; more++) {
            var id = new UUID(0, more);
            change("""
                    insert into paper (id, participant, number, kind, format, size, sha256, asked_on)
                    select '%s', participant, -%d, kind, format, 26000000, sha256, asked_on
                      from paper
                     where id = '%s'""".formatted(id, more, small.id().value()));
        }
        assertEquals("papers.refusal.site-full", refused(() -> kept(her, Samples.large(9 << 20, 2))));
        kept(her, Samples.large(7 << 20, 2));
    }

    @Test
    void whenTheDiskIsFullNothingOfItIsThere() {
        var her = begun();
        var before = papers().shelf(her).room().used();
        // Simulates a full disk: SQLite gives the same error at its page limit.
        house.open().vault()
                .look(tx -> tx.handle().createQuery("pragma max_page_count = 1").mapTo(Integer.class).one());
        assertEquals("vault.refusal.disk-full", refused(() -> kept(her, Samples.large(5 << 20, 3))));
        assertEquals(before, papers().shelf(her).room().used());
        house.reopen();
        assertEquals(List.of(), papers().shelf(her).papers());
        assertEquals(0, count("paper_chunk"));
        kept(her, Samples.large(5 << 20, 3));
    }

    @Test
    void onlyThoseWhoWorkOnHerFileReachIt() {
        var ref = kept(begun(), COURT);
        // The matrix test covers all roles; these work with case files.
        for (var role : List.of(Role.CASEWORKER, Role.CASE_SUPERVISOR, Role.MEDIATOR)) {
            as(role, open -> {
                var noes = Set.of("papers.refusal.not-hers", "staff.refusal.not-allowed");
                assertTrue(noes.contains(refused(() -> open.papers().open(ref))), role.name());
                assertTrue(noes.contains(refused(() -> open.papers().handOut(ref, TO_HER))), role.name());
                assertTrue(noes.contains(refused(() -> open.papers().remove(ref))), role.name());
                assertTrue(noes.contains(refused(() -> open.papers().keep(ref.her(), PERMIT,
                        Samples.scan(LETTER)))), role.name());
                if (open.papers().maySee()) {
                    assertEquals(CaseRelation.NONE, open.papers().shelf(ref.her()).tie());
                    assertEquals(List.of(), open.papers().shelf(ref.her()).papers());
                }
            });
        }
        assertEquals(Optional.empty(), new AuditTrail().firstBrokenLine(house.open().vault()));
        assertEquals(List.of(PaperLogEntry.What.KEPT), log(ref));
    }

    @Test
    void whoWorksWithHerTooReachesItAndWhoIsKeptAwayNever() {
        var her = begun();
        var ref = kept(her, COURT);
        var colleague = house.open().team().add(new NewMember("mm", "MM", Set.of(Role.MEDIATOR)),
                OTHER.toCharArray()).id();
        assign(her, colleague);
        house.as("mm", OTHER, open -> {
            open.papers().open(ref).close();
            assertEquals("staff.refusal.not-allowed", refused(() -> open.papers().handOut(ref, TO_HER)));
        });
        assertEquals(List.of("MR", "MM"), papers().shelf(her).papers().getFirst().log().stream().map(PaperLogEntry::by)
                .toList());
        house.open().participants().keptAway().keep(her, colleague,
                org.daybook.staff.KeptAway.Because.RELATED, org.daybook.staff.KeptAway.SaidBy.SHE);
        house.as("mm", OTHER, open -> assertEquals("staff.refusal.kept-away", refused(() -> open.papers().open(ref))));
    }

    @Test
    void twoWhoAddAtOnceKeepBothAndTheSameBytesOnce() {
        var her = begun();
        var colleague = house.open().team().add(new NewMember("cc", "CC", Set.of(Role.CASEWORKER)),
                OTHER.toCharArray()).id();
        assign(her, colleague);
        // Each has read her file, and filled in its details, before the other keeps hers.
        try (var court = Samples.scan(COURT); var letter = Samples.scan(LETTER)) {
            house.as("cc", OTHER, open -> {
                try (var hers = Samples.scan(COURT)) {
                    open.papers().keep(her, PERMIT, hers);
                }
            });
            assertEquals("papers.refusal.already", refused(() -> papers().keep(her, PERMIT, court)));
            papers().keep(her, PERMIT, letter);
        }
        var papers = papers().shelf(her).papers();
        assertEquals(Set.of("CC", "MR"), papers.stream().map(paper -> paper.log().getFirst().by())
                .collect(Collectors.toSet()));
        for (var paper : papers) {
            try (var taken = papers().open(paper.ref())) {
                assertArrayEquals(paper.log().getFirst().by().equals("CC") ? COURT : LETTER, taken.bytes());
            }
        }
        assertEquals(2, count("paper_chunk"), "nothing is left of the one that came too late");
        assertEquals(0, papers().altered());
    }

    @Test
    void ofTwoForWhichThereIsRoomForOneTheSecondIsRefusedWhole() {
        var her = begun();
        var small = kept(her, COURT);
        for (int more = 0; more < 41; more++) {
            change("""
                    insert into paper (id, participant, number, kind, format, size, sha256, asked_on)
                    select '%s', participant, -%d, kind, format, 26000000, sha256, asked_on
                      from paper
                     where id = '%s'""".formatted(new UUID(0, more), more, small.id().value()));
        }
        try (var first = Samples.scan(Samples.large(5 << 20, 2));
                var second = Samples.scan(Samples.large(5 << 20, 3))) {
            papers().keep(her, PERMIT, first);
            int chunks = count("paper_chunk");
            assertEquals("papers.refusal.site-full", refused(() -> papers().keep(her, PERMIT, second)));
            assertEquals(chunks, count("paper_chunk"));
        }
    }

    private void assign(ParticipantId her, StaffId colleague) {
        var sight = (org.daybook.cases.CaseAccess.Hers) house.open().cases().sight(her);
        house.open().cases().workers().assign(sight.ref(), colleague);
    }

    @Test
    void aClosedFileTakesNothingMoreAndGivesBack() {
        var her = begun();
        var ref = kept(her, COURT);
        closed(her);
        assertEquals("papers.refusal.closed", refused(() -> kept(her, LETTER)));
        papers().open(ref).close();
        papers().handOut(ref, TO_LAWYER).close();
    }

    @Test
    void whenSheTakesHerYesBackItGoesToHerAlone() {
        var her = begun();
        var ref = kept(her, COURT);
        house.open().participants().answer(her, Purpose.CASE_FILE, Answer.REFUSED, HEARD);
        assertEquals("papers.refusal.taken-back", refused(() -> kept(her, LETTER)));
        assertEquals("papers.refusal.taken-back", refused(() -> papers().open(ref)));
        assertEquals("papers.refusal.taken-back", refused(() -> papers().handOut(ref, TO_LAWYER)));
        papers().handOut(ref, TO_HER).close();
        papers().remove(ref);
    }

    @Test
    void aLockedRecordIsReadAndHandedOutAndNothingElse() {
        var her = begun();
        var ref = kept(her, COURT);
        house.open().rights().lock(her);
        papers().open(ref).close();
        papers().handOut(ref, TO_HER).close();
        assertEquals("staff.refusal.locked-record", refused(() -> kept(her, LETTER)));
        assertEquals("staff.refusal.locked-record", refused(() -> papers().remove(ref)));
    }

    @Test
    void whatIsHandedOutIsTheSameAndHasItsLogWithIt() throws IOException {
        var file = Samples.large(2_000_000, 4);
        var ref = kept(begun(), file);
        house.clock().move(Duration.ofHours(2));
        papers().handOut(ref, TO_LAWYER).close();
        try (var taken = papers().handOut(ref, TO_HER)) {
            var written = files().write(taken, stick);
            assertArrayEquals(file, Files.readAllBytes(written.paper()));
            var sheet = text(written.sheet());
            assertTrue(sheet.contains(Digest.of(file)), sheet);
            assertTrue(sheet.contains("Her lawyer") && sheet.contains("She herself") && sheet.contains("MR"), sheet);
            assertFalse(sheet.contains("Bianchi") || sheet.contains("Questura"), "who else is nobody’s business");
            var again = files().write(taken, stick);
            assertEquals(4, names(stick).size(), "nothing is written over");
            assertArrayEquals(file, Files.readAllBytes(again.paper()));
        }
        assertTrue(names(stick).stream().allMatch(name -> name.startsWith("paper-")), () -> names(stick).toString());
        assertEquals(Optional.of("Avv. Bianchi"),
                papers().shelf(ref.her()).papers().getFirst().log().get(1).to().orElseThrow().words());
    }

    @Test
    void whereItCannotBeWrittenNothingIsLeftAndTheLogSaysSo() {
        var ref = kept(begun(), COURT);
        try (var taken = papers().handOut(ref, TO_LAWYER)) {
            assertEquals("papers.refusal.cannot-write", refused(() -> files().write(taken, stick.resolve("gone"))));
        }
        papers().notWritten(ref);
        assertEquals(List.of(PaperLogEntry.What.KEPT, PaperLogEntry.What.HANDED_OUT, PaperLogEntry.What.NOT_WRITTEN),
                log(ref));
        assertEquals(List.of(), names(stick));
    }

    @Test
    void whatWasAlteredIsNeitherShownNorHandedOut() {
        var ref = kept(begun(), Samples.large((2 << 20) + 5, 5));
        change("update paper_chunk set bytes = zeroblob(5) where nr = 2 and length(bytes) = 5");
        assertAltered(ref);
        change("delete from paper_chunk where nr = 2");
        assertAltered(ref);
        assertEquals(List.of(PaperLogEntry.What.KEPT), log(ref));
    }

    private void assertAltered(PaperRef ref) {
        assertEquals("papers.refusal.altered", refused(() -> papers().open(ref)));
        assertEquals("papers.refusal.altered", refused(() -> papers().handOut(ref, TO_HER)));
        assertEquals(1, papers().altered());
    }

    @Test
    void aRemovedPaperLeavesItsDigestAndItsLogAndNoWord() {
        var ref = kept(begun(), COURT);
        var digest = papers().shelf(ref.her()).papers().getFirst().seal().sha256();
        papers().handOut(ref, TO_LAWYER).close();
        papers().remove(ref);
        assertEquals("papers.refusal.unknown", refused(() -> papers().open(ref)));
        assertEquals("papers.refusal.unknown", refused(() -> papers().remove(ref)));
        var left = papers().shelf(ref.her()).papers().getFirst();
        assertEquals(digest, left.seal().sha256());
        assertEquals(Optional.empty(), left.told().title());
        assertEquals(List.of(PaperLogEntry.What.KEPT, PaperLogEntry.What.HANDED_OUT, PaperLogEntry.What.REMOVED),
                log(ref));
        assertEquals(0, count("paper_chunk"));
        assertEquals(0, count("journal where before like '%Questura%' or before like '%Bianchi%'"));
        assertEquals(0, papers().shelf(ref.her()).room().used());
        assertEquals(1, house.open().reviews().page().waiting().size());
    }

    /// The way to her documents leads through her file: a colleague who takes on the file gives a reason, and only then can she
    /// open them.
    @Test
    void whoNamesHerselfReachesNoPaperWithoutAReasonThatIsRead() {
        var ref = kept(begun(), COURT);
        house.open().team().add(new NewMember("cc", "CC", Set.of(Role.COORDINATOR, Role.CASEWORKER)),
                OTHER.toCharArray());
        house.as("cc", OTHER, open -> {
            var file = ((CaseAccess.WithReason) open.cases().sight(ref.her())).ref().orElseThrow();
            var me = open.team().me().id();
            assertEquals("cases.refusal.own-reason",
                    assertThrows(Refusal.class, () -> open.cases().workers().assign(file, me)).key());
            assertEquals("papers.refusal.not-hers", assertThrows(Refusal.class, () -> open.papers().open(ref)).key());
            assertEquals(List.of(), open.papers().shelf(ref.her()).papers());
            open.cases().workers().join(file, new Reason("MR is ill and her hearing is tomorrow."));
            open.papers().open(ref).close();
        });
        assertEquals(1, house.open().reviews().page().waiting().stream()
                .filter(review -> review.act().equals(Optional.of(Permission.JOIN_CASE))).count());
    }

    @Test
    void theJournalKeepsNoByteOfIt() {
        var ref = kept(begun(), Samples.large(1 << 20, 6));
        assertEquals(1, count("journal where tab = 'paper_chunk'"));
        Agreed.erase(house.open(), ref.her());
        assertEquals(0, count("paper_chunk"));
        assertEquals(0, count("paper_event"));
        assertEquals(0, count("journal where tab in ('paper_chunk', 'paper', 'paper_event')"));
    }

    @Test
    void itGoesAlongWhenHerCardsAreJoinedAndBack() {
        var kept = someone().welcomedIn(house.open()).id();
        var folded = begun();
        var ref = kept(folded, COURT);
        var joined = house.open().cardsJoined().join(kept, folded);
        var moved = papers().shelf(kept).papers().getFirst();
        assertEquals(List.of(PaperLogEntry.What.KEPT), moved.log().stream().map(PaperLogEntry::what).toList());
        papers().open(moved.ref()).close();
        assertEquals("papers.refusal.unknown", refused(() -> papers().open(new PaperRef(ref.id(), new ParticipantId(
                someone().welcomedIn(house.open()).id().value())))).replace("not-hers", "unknown"));
        house.open().cardsJoined().part(kept, joined.id());
        assertEquals(List.of(PaperLogEntry.What.KEPT, PaperLogEntry.What.OPENED), log(ref));
    }

    /// Nor by joining the cards of two women: she works on the file of one of them. Decision 131.
    @Test
    void whoWorksOnOneOfTwoFilesReachesNoPaperOfTheOtherByJoiningThem() {
        var her = begun();
        kept(her, COURT);
        closed(her);
        var colleague = house.open().team().add(new NewMember("cw", "CW", Set.of(Role.CASEWORKER)),
                OTHER.toCharArray()).id();
        house.as("cw", OTHER, open -> {
            var own = someone().called("Mara").welcomedIn(open).id();
            assertTrue(open.cases().begin(own,
                    new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN), HEARD)).isPresent());
            assertEquals("cases.refusal.both-files", refused(() -> open.cardsJoined().join(own, her)));
            assertEquals("cases.refusal.both-files", refused(() -> open.cardsJoined().join(her, own)));
            assertEquals(List.of(), open.papers().shelf(own).papers());
        });
        assign(her, colleague);
        house.as("cw", OTHER, open -> {
            var own = someone().called("Mara").welcomedIn(open).id();
            open.cases().begin(own, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN), HEARD));
            open.cardsJoined().join(own, her);
            assertEquals(1, open.papers().shelf(own).papers().size(), "both files are hers");
        });
    }

    private void closed(ParticipantId her) {
        var sight = (org.daybook.cases.CaseAccess.Hers) house.open().cases().sight(her);
        house.open().cases().close(sight.ref(), new Closing(Optional.of(ClosingReason.NEEDS_MET),
                new Closing.Checks(true, true, true, true), 3));
    }

    @Test
    void herCopySaysWhatIsThereToWhoMayTell() {
        var ref = kept(begun(), COURT);
        papers().handOut(ref, TO_LAWYER).close();
        var told = tell(house.open(), ref.her());
        assertEquals(List.of("papers.copy.title"), told.stream().map(SubjectAccessSection::heading).toList());
        assertEquals(4, told.getFirst().lines().size());
        as(Role.MEDIATOR, open -> assertEquals(List.of("papers.copy.elsewhere"),
                tell(open, ref.her()).stream().map(SubjectAccessSection::heading).toList()));
    }

    private static List<SubjectAccessSection> tell(OpenSite open, ParticipantId her) {
        return open.gate().look(Permission.SEE_PAPERS, work -> open.papers().tell(work, her));
    }

    private ParticipantId begun() {
        var her = someone().called("Amina").welcomedIn(house.open()).id();
        var begun = house.open().cases().begin(her,
                new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN), HEARD));
        assertTrue(begun.isPresent());
        return her;
    }

    private PaperRef kept(ParticipantId her, byte[] file) {
        try (var scan = Samples.scan(file)) {
            return papers().keep(her, PERMIT, scan);
        }
    }

    private List<PaperLogEntry.What> log(PaperRef ref) {
        return papers().shelf(ref.her()).papers().stream().filter(paper -> paper.ref().equals(ref)).findFirst()
                .orElseThrow().log().stream().map(PaperLogEntry::what).toList();
    }

    private Papers papers() {
        return house.open().papers();
    }

    private static HandOutFiles files() {
        return new HandOutFiles(new PaperWords(new Texts(Locale.UK)));
    }

    private void change(String sql) {
        house.open().gate().act(Permission.KEEP_PAPER, work -> assertEquals(1, work.tx().handle().execute(sql)));
    }

    private int count(String what) {
        return house.open().vault().look(
                tx -> tx.handle().createQuery("select count(*) from " + what).mapTo(Integer.class).one());
    }

    private void as(Role role, Consumer<OpenSite> day) {
        var word = "w" + role.ordinal();
        house.open().team().add(new NewMember(word, "XX", Set.of(role)), OTHER.toCharArray());
        house.as(word, OTHER, day);
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> names(Path folder) {
        return List.of(java.util.Objects.requireNonNull(folder.toFile().list()));
    }
}
