package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.site.OpenSite;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Imported data is exported, and imported elsewhere as the same.
class RoundTripTest {
    private static final Texts ENGLISH = new Texts(Locale.of("en", "GB"));
    private static final Texts ITALIAN = new Texts(Locale.of("it", "IT"));
    private static final String PASSPHRASE = "eleven herons above the weir";
    private static final Sheet WOMEN = Sheet.of("Members",
            "Card|Name|Born|Age|Age told on|Citizenship|Language|Joined|Telephone|Children",
            "17|Olena|1994-07|||UA|uk|2024-03-13|+39 333 1234567|yes",
            "18|=1+1|1990|||stateless|ar|2024-04-15|+39 333 7654321|no",
            "19|_x0041_ & <Amina>||31|2025-01-05|MA||2024-05-02||");
    private static final Sheet CONSENTS = Sheet.of("Consents",
            "Card|Purpose|Answer|Date|Valid until|Wording|Language", "17|statistics|yes|2024-03-13|2027-03-13|1|it",
            "17|contact|yes|2024-03-13|||", "17|contact|withdrawn|2024-03-13|||", "18|companies|later|2024-04-15|||ar");
    private static final Sheet GROUPS = Sheet.of("Groups", "Path|Group|Started|Ended|Places|Language",
            "practical skills|Sewing|2024-03-01|2024-06-30|12|it", "practical skills|Sewing (2)|2025-03-01||8|");
    private static final Sheet PATHS = Sheet.of("Enrolments",
            "Card|Path|Started|Ended|How it ended|Reason|Group|Her goal",
            "17|practical skills|2024-03-20|2024-06-20|left early|work|Sewing|I want to sew, slowly",
            "18|civic inclusion|2024-05-02|||||");
    private static final Sheet MARKS = Sheet.of("Attendance", "Card|Date|Title|Path|Time|Minutes",
            "17|2024-03-20|Sewing|practical skills|10:00|90", "18|2024-03-20|Sewing|practical skills|10:00|90",
            "17|2024-03-27|Sewing and talking, for whoever comes in from the street on Wednesdays|practical skills|15:30|60");
    private static final Sheet DOOR = Sheet.of("Door", "Date|People|Visit|Age group", "2024-03-20|12|open hours|adult",
            "2024-03-20|3|courses|under 18");
    private static final Sheet ANSWERS = Sheet.of("Answers", "Card|Questionnaire|Date|1|2|3|4|5|6|7|8|9|10",
            "17|rosenberg|2024-03-20|3|2|1|0|3|2|1|0|3|2", "18|rosenberg|2024-03-20|1|1||1|1|1|1|1|1|1");

    private static final List<SourceSheet> EVERYTHING = List.of(WOMEN, CONSENTS, GROUPS, PATHS, MARKS, DOOR, ANSWERS);

    @RegisterExtension
    final TestHouse house = new TestHouse();
    @RegisterExtension
    final TestHouse other = new TestHouse();

    @TempDir
    Path folder;

    private static void bringIn(OpenSite site, List<SourceSheet> sheets) {
        var imports = site.imports();
        var check = imports.check(imports.plan(sheets, ImportMapping.GUESSED));
        assertEquals(List.of(), check.questions());
        assertEquals(Map.of(), check.leftOut());
        var result = imports.run(check, Progress.unwatched());
        assertEquals(List.of(), result.problems().stream().filter(problem -> problem.kind().refuses())
                .map(RowProblem::toString).toList());
        site.sourceFiles().forget();
    }

    private static List<SourceSheet> read(OpenSite site, Path file) {
        return site.sourceFiles().read(List.of(file), ReadingChoices.FOUND_OUT, Progress.unwatched());
    }

    /// As if by two people: seven days after asking, if nobody else is here.
    private Path open(TestHouse of, String name, Texts texts) {
        of.open().exports().openly().ask();
        of.passDays(7);
        return of.open().exports().open(folder.resolve(name), texts, Progress.unwatched()).file();
    }

    @Test
    void whatCameInGoesOutAndComesInElsewhereAsTheSame() throws IOException {
        bringIn(house.open(), EVERYTHING);
        var first = open(house, "one.xlsx", ENGLISH);
        bringIn(other.open(), read(other.open(), first));
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(open(other, "other.xlsx", ENGLISH)));
        assertArrayEquals(Files.readAllBytes(open(house, "uno.xlsx", ITALIAN)),
                Files.readAllBytes(open(other, "altro.xlsx", ITALIAN)));
        var words = Found.in(first).written().stream().map(row -> row.replace(" | T", ", ").replace(" | ", ", "))
                .toList();
        for (var told : List.of("Olena, 1994-07, , , UA, uk, 2024-03-13, , yes",
                "=1+1, 1990, , , stateless, ar, 2024-04-15, +39 333 7654321, no",
                "_x0041_ & <Amina>, , 31, 2025-01-05, MA, , 2024-05-02",
                "statistics, yes, 2024-03-13, 2027-03-13, 1, it", "contact, withdrawn, 2024-03-13",
                "companies, later, 2024-04-15, , , ar", "Tpractical skills, Sewing (2), 2025-03-01, , 8",
                "2024-06-20, left early, work, Sewing, I want to sew, slowly",
                "Sewing and talking, for whoever comes in from the street on Wednesdays, practical skills, 15:30",
                "2024-03-20, 3, courses, under 18", "rosenberg, 2024-03-20, 1, 1, , 1, 1, 1, 1, 1, 1, 1")) {
            assertTrue(words.stream().anyMatch(row -> row.endsWith(told)),
                    () -> told + " in\n" + String.join("\n", words));
        }
        assertTrue(words.stream().noneMatch(row -> row.contains("1234567")), "she took back that she may be called");
    }

    /// Also the women of whom only the year of birth is known, or an age: their rows state nothing else than their cards.
    @Test
    void whatWentOutIsHereAlreadyWhereItCameFrom() {
        bringIn(house.open(), EVERYTHING);
        var site = house.open();
        var check = site.imports().check(site.imports().plan(read(site, open(house, "one.xlsx", ENGLISH)),
                ImportMapping.GUESSED));
        var result = site.imports().run(check, Progress.unwatched());
        assertEquals(List.of(), result.problems().stream().filter(problem -> problem.kind().refuses())
                .map(RowProblem::toString).toList());
        assertEquals(new ImportResult.Counts(0, 3, 0), result.counts().get(SheetKind.MEMBERS));
        assertEquals(0, result.sum().takenIn());
        assertEquals(List.of(), site.imports().proposals().waiting());
        site.sourceFiles().forget();
    }

    /// Somebody typed these names: a register that has them would be in doubt, an export is not.
    @Test
    void namesThatWereTypedComeInElsewhereAsTheyAre() {
        var names = List.of("Daniel (figlio)", "Fatima + 2 figli", "Joy's son", "Maria & Anna", "N.N.", "Sig.ra Rossi");
        names.forEach(name -> someone().called(name).welcomedIn(house.open()));
        bringIn(other.open(), read(other.open(), open(house, "one.xlsx", ENGLISH)));
        assertEquals(String.join(", ", names), new Register(other).one(
                "select group_concat(preferred_name, ', ') from (select * from participant order by preferred_name)"));
    }

    /// A spreadsheet has a maximum number of rows; further rows follow on another sheet.
    @Test
    void moreRowsThanASheetHoldsComeOutOnSeveralAndComeInAsTheSame() throws IOException {
        bringIn(house.open(), EVERYTHING);
        var first = split(house, "one.xlsx");
        var names = Found.in(first).sheets;
        assertEquals(List.of("Attendance", "Attendance 2"),
                names.stream().filter(name -> name.startsWith("Attendance")).toList(), names::toString);
        assertEquals(List.of("Members", "Members 2"),
                names.stream().filter(name -> name.startsWith("Members")).toList(), names::toString);
        bringIn(other.open(), read(other.open(), first));
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(split(other, "other.xlsx")));
        assertArrayEquals(Files.readAllBytes(open(house, "whole.xlsx", ENGLISH)),
                Files.readAllBytes(open(other, "other-whole.xlsx", ENGLISH)));
    }

    /// With two rows below the headings of each sheet.
    private Path split(TestHouse of, String name) {
        of.open().exports().openly().ask();
        of.passDays(7);
        return new Exports(of.open().gate(), of.open().vault().sealedFiles(), 3)
                .open(folder.resolve(name), ENGLISH, Progress.unwatched()).file();
    }

    @Test
    void aSealedFileHoldsTheSame() throws IOException {
        bringIn(house.open(), EVERYTHING);
        someone().called("Grace").welcomedIn(house.open());
        var file = folder.resolve("all.sealed");
        try (var secret = new SignInSecret("", PASSPHRASE.toCharArray())) {
            house.open().exports().sealed(file, secret, ENGLISH, Progress.unwatched());
            bringIn(other.open(), other.open().sourceFiles().readSealed(file, secret, Progress.unwatched()));
        }
        assertArrayEquals(Files.readAllBytes(open(house, "one.xlsx", ENGLISH)),
                Files.readAllBytes(open(other, "other.xlsx", ENGLISH)));
    }
}
