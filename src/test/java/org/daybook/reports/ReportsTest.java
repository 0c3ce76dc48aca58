package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final Quarter THIRD = new Quarter(2026, 3);

    @RegisterExtension
    final TestHouse house = new TestHouse();
    @RegisterExtension
    final TestHouse withoutCoordinator = new TestHouse(Set.of(Role.FACILITATOR));

    @TempDir
    Path folder = Path.of("");

    private Diary diary = new Diary(house);

    @BeforeEach
    void inJuly() {
        diary = new Diary(house);
        diary.on("2026-07-10");
    }

    @Test
    void whoeverWaitsForTheFiguresHearsHowFarTheyAre() {
        diary.session(60, people(24, "NG"));
        diary.on("2026-10-02");
        var heard = new ArrayList<Long>();
        reports().page(reports().maySee(), Optional.of(THIRD), (done, of) -> {
            assertEquals(Progress.HUNDRED, of);
            heard.add(done);
        });
        assertEquals(heard.stream().sorted().toList(), heard);
        assertEquals(0, heard.getFirst());
        assertEquals(Progress.HUNDRED, heard.getLast());
        assertTrue(heard.stream().distinct().count() >= 8, "each statement and each period: " + heard);
    }

    @Test
    void theTotalsOfTheFileAreThoseCountedByHand() throws IOException {
        var came = people(24, "NG");
        came.addAll(people(16, "IT"));
        diary.anonymous(diary.session(60, came), 5);
        diary.session(60, came);
        diary.on("2026-10-02");
        var files = reports().export(asked(Existing.KEEP));
        assertEquals(List.of("PA01-2026Q3.xlsx", "PA01-2026Q3.pdf", "PA01-2026Q3.ods", "PA01-2026Q3.csv"),
                files.stream().map(file -> file.getFileName().toString()).toList());
        var lines = ReportFiles.inTheSpreadsheet(Files.readAllBytes(files.getFirst()));
        assertEquals(ReportLine.exact("total", "people", 40), lines.get(0));
        assertEquals(ReportLine.exact("total", "sessions", 2), lines.get(1));
        assertEquals(ReportLine.exact("total", "visits", 85), lines.get(2));
        assertEquals(ReportLine.exact("total", "hours", 85), lines.get(3));
    }

    @Test
    void threeWomenAreFewerThanTenAndNothingElse() throws IOException {
        diary.session(people(3, "NG"));
        diary.on("2026-10-02");
        var file = reports().export(asked(Existing.KEEP)).getFirst();
        var lines = ReportFiles.inTheSpreadsheet(Files.readAllBytes(file));
        assertEquals(ReportLine.without("total", "people", CellStatus.FEWER_THAN_TEN), lines.getFirst());
        assertTrue(lines.stream().skip(1).allMatch(line -> line.how() == CellStatus.NOT_GIVEN), lines.toString());
    }

    @Test
    void aFileInTheWayStaysUnlessItMayBeReplaced() throws IOException {
        Files.writeString(folder.resolve("PA01-2026Q3.csv"), "hers");
        diary.on("2026-10-02");
        assertEquals("reports.refusal.file-exists",
                assertThrows(Refusal.class, () -> reports().export(asked(Existing.KEEP))).key());
        assertEquals("hers", Files.readString(folder.resolve("PA01-2026Q3.csv")));
        reports().export(asked(Existing.REPLACE));
        assertTrue(Files.readString(folder.resolve("PA01-2026Q3.csv")).startsWith("site,quarter,"));
        try (var left = Files.list(folder)) {
            assertEquals(4, left.count());
        }
    }

    /// A file that cannot be written removes the others, too, and nobody else may read the files that exist.
    @Test
    void theFilesAppearAllOfThemOrNone() throws IOException {
        Files.writeString(folder.resolve("PA01-2026Q3.xlsx"), "hers");
        var inTheWay = Files.createDirectory(folder.resolve("PA01-2026Q3.csv"));
        diary.on("2026-10-02");
        assertEquals("reports.refusal.cannot-write",
                assertThrows(Refusal.class, () -> reports().export(asked(Existing.REPLACE))).key());
        assertEquals("hers", Files.readString(folder.resolve("PA01-2026Q3.xlsx")));
        try (var left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
        Files.delete(inTheWay);
        for (var file : reports().export(asked(Existing.REPLACE))) {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentence() throws IOException {
        var file = Files.writeString(folder.resolve("not-a-folder"), "");
        diary.on("2026-10-02");
        var asked = new Export(THIRD, file, Existing.REPLACE, Invented.ENGLISH);
        assertEquals("reports.refusal.cannot-write",
                assertThrows(Refusal.class, () -> reports().export(asked)).key());
    }

    @Test
    void onlyCoordinatorsSeeAndExport() {
        var theirs = withoutCoordinator.open().reports();
        assertThrows(Refusal.class, theirs::maySee);
        assertThrows(Refusal.class, () -> theirs.export(asked(Existing.KEEP)));
        withoutCoordinator.clock().move(java.time.Duration.ofDays(120));
        assertThrows(Refusal.class, () -> theirs.export(asked(Existing.KEEP)));
        assertThrows(Refusal.class, () -> theirs.freeze(THIRD));
        assertFalse(theirs.mayFreeze());
        assertEquals(Optional.empty(), theirs.forgotten());
        assertFalse(Files.exists(folder.resolve("PA01-2026Q3.csv")));
    }

    @Test
    void theScreenShowsWhatTheFileHolds() throws IOException {
        diary.session(people(30, "NG"));
        diary.on("2026-10-02");
        var page = reports().page(reports().maySee(), Optional.empty());
        var csv = Files.readAllBytes(reports().export(asked(Existing.KEEP)).getLast());
        assertEquals(page.report().published(), CsvExport.read(csv));
        assertEquals(THIRD, page.report().period());
        assertEquals(QuarterlyReport.Standing.OVER, page.report().standing());
    }

    @Test
    void whatWasTogetherStaysTogetherForTheYear() {
        var many = people(30, "NG");
        many.addAll(people(6, "RO"));
        many.addAll(people(6, "stateless"));
        many.addAll(people(14, "IT"));
        var few = many.subList(0, 45);
        diary.session(few);
        diary.on("2026-10-05");
        diary.session(many);
        diary.on("2027-01-10");
        diary.session(many);
        diary.on("2027-04-02");
        var fourth = reports().page(reports().maySee(), Optional.of(new Quarter(2026, 4))).report().published();
        var nextYear = reports().page(reports().maySee(), Optional.of(new Quarter(2027, 1))).report().published();
        // Three Italians were combined with others in July; in October they are fourteen, and still combined.
        assertTrue(together(fourth).contains("national"), fourth.toString());
        assertFalse(together(nextYear).contains("national"), nextYear.toString());
    }

    @Test
    void anUnfinishedQuarterSaysSo() {
        diary.session(people(3, "NG"));
        var page = reports().page(reports().maySee(), Optional.empty());
        assertEquals(QuarterlyReport.Standing.UNDER_WAY, page.report().standing());
        assertEquals(new PublishedTotal.FewerThanTen(), page.report().published().populations().getFirst().total());
    }

    @Test
    void openRegistersAndStoppedWelcomesAreCounted() {
        diary.session(List.of());
        diary.session(people(1, "NG"));
        assertEquals(new Readiness(1, 0, 0, 0), reports().page(reports().maySee(), Optional.of(THIRD)).readiness());
    }

    @Test
    void noMarkerOfAPersonIsInAnyFile() throws IOException {
        var her = diary.welcome(someone().called("Marker").from("NG").born(1990, 1));
        var came = people(25, "NG");
        came.add(her.id());
        diary.session(came);
        diary.on("2026-10-02");
        for (var file : reports().export(asked(Existing.KEEP))) {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (var marker : List.of("Marker", her.card().toString(), her.id().value().toString(), "2026-07")) {
                assertFalse(text.contains(marker), marker);
            }
        }
    }

    @Test
    void theAttackersFileIsMadeOfTheYearsExports() {
        diary.session(people(30, "NG"));
        diary.on("2026-10-02");
        var json = reports().attackerFormat(THIRD, Invented.ENGLISH);
        assertTrue(json.contains("\"width\": 4"), json);
        assertTrue(json.contains("[\"=30\"]"), json);
    }

    private List<ParticipantId> people(int howMany, String citizenship) {
        var people = new ArrayList<ParticipantId>();
        for (int i = 0; i < howMany; i++) {
            people.add(diary.welcome(someone().from(citizenship).born(1990, 1)).id());
        }
        return people;
    }

    private static List<String> together(org.daybook.disclosure.Published published) {
        return ReportLines.of(published).stream().filter(line -> line.table().equals(ReportTable.CITIZENSHIP.code()))
                .filter(line -> line.how() == CellStatus.TOGETHER).map(ReportLine::category).toList();
    }

    private Export asked(Existing existing) {
        return new Export(THIRD, folder, existing, Invented.ENGLISH);
    }

    private Reports reports() {
        return house.open().reports();
    }
}
