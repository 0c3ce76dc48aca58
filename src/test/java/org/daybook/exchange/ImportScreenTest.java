package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.control.ToggleButton;
import org.daybook.base.Quarter;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A manager imports the register of the site, from choosing the file to taking all of it back.
class ImportScreenTest {
    @TempDir
    static Path folder;
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ImportPlace())
            .files((_, _) -> Optional.of(folder.resolve("register.csv"))).rooms(ExchangeFeature.class);
    private final Hand robot = new Hand();

    /// A letter with two possible meanings is asked about once, and a mark that cannot be read is corrected in the store.
    @Test
    void aLetterInDoubtIsAskedOnceAndAMarkIsCorrected() throws IOException {
        Files.writeString(folder.resolve("register.csv"), """
                Card;Nume;Născută;Path;08.03.2024;15.03.2024;22.03.2024
                1;Ana;1990;practical skills;x;s;
                2;Bea;1991;practical skills;x;boh;
                """);
        fire("Choose files …");
        says("register (3 rows)");
        fire("Check rows");
        says("Sheet register: what does “s” mean?");
        says("2 rows are not imported. The list says why.");
        ScreenHouse.onScreen(() -> {
            robot.lookup("She did not come").<ToggleButton>query().fire();
            return true;
        });
        house.settle();
        assertFalse(house.words().contains("what does"), "it is asked once");
        says("1 row is not imported. The list says why.");
        fire("Import 4 rows");
        fire("#correct-3");
        write("#mend-present", "x");
        fire("Import this row");
        says("1 row imported, 0 already here");
        assertEquals(List.of("3"), house.inHouse(open -> open.vault().read(tx -> tx.handle()
                .createQuery("select count(*) from attendance").mapTo(String.class).list())));
    }

    /// The page names the final reports with what the import brought, and nothing is undone.
    @Test
    void anImportThatAFinalReportCountedStaysAndTheReportsAreNamed() throws IOException {
        Files.writeString(folder.resolve("register.csv"), """
                Card;Name;Joined;Path;08.03.2024
                1;Ana;01.03.2024;practical skills;x
                """);
        fire("Choose files …");
        fire("Check rows");
        fire("Import 2 rows");
        house.inHouse(open -> {
            open.reports().freeze(new Quarter(2024, 1));
            return true;
        });
        fire("Undo this import");
        says("This import cannot be undone any more. Records from it are in a final report: Quarter 1, 2024. "
                + "Correct or erase single records instead.");
        assertEquals(1, house.inHouse(open -> open.imports().all()).size());
    }

    /// A file may have a million rows with a problem: the list holds the first of each kind, and says so.
    @Test
    void theListOfProblemsIsBounded() throws IOException {
        var rows = new StringBuilder("Card;Name;Joined;Comes from\n");
        for (int row = 0; row < 2_010; row++) {
            rows.append(row).append(";Olena;13/4/2024;Atlantis\n");
        }
        rows.append("9000;Grace;31/2/2024;Ukraine\n");
        Files.writeString(folder.resolve("register.csv"), rows);
        fire("Choose files …");
        fire("Check rows");
        says("The first 2,000 of 2,010 are shown. Choose a kind to see others.");
        ScreenHouse.onScreen(() -> {
            var kinds = robot.lookup("#kinds").queryAll().stream().filter(ComboBox.class::isInstance)
                    .map(ComboBox.class::cast).filter(box -> "Show".equals(box.getAccessibleText())).findFirst()
                    .orElseThrow();
            kinds.setValue(Optional.of(ProblemKind.NOT_A_DATE));
            return true;
        });
        house.settle();
        says("31/2/2024");
        assertFalse(house.words().contains("are shown."), "all of this kind are");
    }

    /// Every row that looks like another is decided, a hundred at a time.
    @Test
    void rowsThatLookAlikeAreDecidedBeyondTheFirstHundred() throws IOException {
        var rows = new StringBuilder("Card;Name;Born;Joined\n");
        for (int row = 0; row < 122; row++) {
            rows.append(row).append(";Olena Koval;7/1994;13/4/2024\n");
        }
        Files.writeString(folder.resolve("register.csv"), rows);
        fire("Choose files …");
        fire("Check rows");
        says("People: 122 new, 0 already here");
        says("1 to 100 of 121.");
        fire("Show the next 21");
        says("101 to 121 of 121.");
        ScreenHouse.onScreen(() -> {
            var list = robot.lookup("#alike-123").<ComboBox<Object>>query();
            assertEquals("A new person", list.getConverter().toString(list.getValue()));
            list.setValue(list.getItems().getLast());
            return true;
        });
        house.settle();
        says("People: 121 new, 1 already here");
        says("101 to 121 of 121.");
        fire("Show earlier rows");
        says("1 to 100 of 121.");
        fire("Import 121 rows");
        assertEquals(List.of("121"), house.inHouse(open -> open.vault().read(tx -> tx.handle()
                .createQuery("select count(*) from participant").mapTo(String.class).list())));
    }

    /// The rows that were not imported are shown by the kind of their problem.
    @Test
    void theRowsNotImportedAreFilteredByKind() throws IOException {
        Files.writeString(folder.resolve("register.csv"), """
                Card;Name;Joined;Comes from
                1;Olena;13/4/2024;Ukraine
                2;Fatima;31/2/2024;Morocco
                3;Grace;17/8/2099;Nigeria
                4;Amina;18/8/2099;Nigeria
                5;Ioana;19/8/2024;Romania
                6;Lina;20/8/2024;Italy
                7;Mariam;21/8/2024;Georgia
                8;Sofia;22/8/2024;Bulgaria
                """);
        fire("Choose files …");
        fire("Check rows");
        says("Import 5 rows");
        fire("Import 5 rows");
        assertEquals(3, rowsToCorrect());
        ScreenHouse.onScreen(() -> {
            var kinds = robot.lookup("#mend-kinds").<ComboBox<Optional<ProblemKind>>>query();
            assertEquals(Set.of(Optional.empty(), Optional.of(ProblemKind.NOT_A_DATE),
                    Optional.of(ProblemKind.IMPOSSIBLE_DATE)), Set.copyOf(kinds.getItems()));
            assertEquals("All problems (3)", kinds.getConverter().toString(kinds.getValue()));
            kinds.setValue(Optional.of(ProblemKind.IMPOSSIBLE_DATE));
            return true;
        });
        house.settle();
        assertEquals(2, rowsToCorrect());
        fire("#correct-4");
        write("#mend-joined", "17/8/2024");
        fire("Import this row");
        assertEquals(1, rowsToCorrect());
        fire("#correct-5");
        write("#mend-joined", "17/8/2024");
        fire("Import this row");
        assertEquals(1, rowsToCorrect(), "the other kind is shown once this one is done");
        says("register, row 3");
    }

    private long rowsToCorrect() {
        return ScreenHouse.onScreen(() -> robot.lookup(".button").queryAll().stream()
                .filter(button -> button.getId() != null && button.getId().startsWith("correct-")).count());
    }

    /// Each table of a sheet is separate: counted, changed to another kind or left out.
    @Test
    void tablesSideBySideAreShownAndLeftOutOneByOne() throws IOException {
        Files.writeString(folder.resolve("register.csv"), """
                Card;Name;Joined;Comes from;;Company;Sector
                1;Olena;13/4/2024;Ukraine;;Tailor Filo;textile
                2;Fatima;15/6/2024;Morocco;;Bar Rosa;catering
                3;Grace;17/8/2024;Nigeria;;;
                """);
        fire("Choose files …");
        says("register (4 rows)");
        says("Ukraine · Morocco · Nigeria");
        ScreenHouse.onScreen(() -> {
            var list = robot.lookup("#sheets").<ComboBox<Object>>query();
            assertEquals("register [2] (3 rows)", list.getConverter().toString(list.getItems().getLast()));
            list.setValue(list.getItems().getLast());
            return true;
        });
        house.settle();
        says("textile · catering");
        fire("Check rows");
        says("People: 3 new, 0 already here");
        says("Companies: 2 new, 0 already here");
        ScreenHouse.onScreen(() -> {
            robot.lookup("#kinds").<ComboBox<Optional<SheetKind>>>query().setValue(Optional.empty());
            return true;
        });
        house.settle();
        says("This sheet is not imported.");
        fire("Check rows");
        fire("Import 3 rows");
        assertEquals(List.of("3", "0"), house.inHouse(open -> open.vault().read(tx -> tx.handle().createQuery(
                "select count(*) from participant union all select count(*) from company")
                .mapTo(String.class).list())));
    }

    @Test
    void aRegisterIsChosenUnderstoodCheckedImportedAndTakenBack() throws IOException {
        var file = Files.writeString(folder.resolve("register.csv"), """
                Card;Name;Joined;Comes from;Passport
                1;Olena;3/4/2024;Ukraine;FE123456
                2;Fatima;5/6/2024;Morocco;
                3;Grace;7/8/2024;Atlantis;
                """);
        says("Nothing has been imported yet.");
        fire("Choose files …");
        says("register (4 rows)");
        says("Never imported: number of a document");
        says("Ukraine · Morocco · Atlantis");
        assertFalse(house.words().contains("Olena"), "a name is on the screen");
        assertFalse(house.words().contains("FE123456"), "a passport is on the screen");

        choose("#column-3", ImportField.CITIZENSHIP);
        write("#name", "Port register");
        fire("Save for the next file");
        says("“Port register” is saved.");
        fire("Check rows");
        says("register, First day here: what comes first in 03/04?");
        ScreenHouse.onScreen(() -> {
            robot.lookup("#habit-joined-day-first").<ToggleButton>query().fire();
            return true;
        });
        house.settle();
        says("People: 2 new, 0 already here");
        says("1 row is not imported. The list says why.");
        says("Country not known");

        fire("Import 2 rows");
        says("2 rows from 1 file, 1 not imported");
        assertEquals(1, house.inHouse(open -> open.imports().all()).size());

        says("Country not known");
        fire("#correct-4");
        assertFalse(house.words().contains("Grace"), "a name is on the screen");
        write("#mend-citizenship", "Nowhere");
        fire("Import this row");
        says("Not imported yet: Country not known");
        write("#mend-citizenship", "Nigeria");
        fire("Import this row");
        says("1 row imported, 0 already here");
        says("No rows are kept. They were imported or deleted.");
        says("1 row corrected afterwards, 0 not imported");
        assertEquals(List.of("Fatima", "Grace", "Olena"), house.inHouse(open -> open.vault().read(tx -> tx.handle()
                .createQuery("select preferred_name from participant order by 1").mapTo(String.class).list())));
        var mended = house.inHouse(open -> open.imports().all().getFirst().id());
        house.inHouse(open -> open.imports().undo(mended));
        fire("Delete the files …");
        fire("Delete files");
        says("The files are deleted from this folder.");
        assertFalse(Files.exists(file));
        fire("Undo this import");
        says("The import was undone. Its records are deleted.");
        assertTrue(house.inHouse(open -> open.imports().all()).isEmpty());

        Files.writeString(file, "Card;Name;Joined;Comes from;Passport\n4;Ana;13/4/2024;Italy;\n");
        fire("Choose files …");
        says("“Port register” was saved for a file with these headings.");
        fire("Read the columns that way");
        assertEquals(Optional.of(ImportField.CITIZENSHIP), chosen("#column-3"));
        var her = house.inHouse(open -> someone().called("Ana").welcomedIn(open));
        fire("Check rows");
        says("Perhaps here already");
        says("register, row 2");
        says("People: 1 new, 0 already here");
        ScreenHouse.onScreen(() -> {
            var list = robot.lookup("#alike-2").<ComboBox<Object>>query();
            list.setValue(list.getItems().getLast());
            return true;
        });
        house.settle();
        says("She is " + her.card());
        says("People: 0 new, 1 already here");
        says("Save 1 difference");
        fire("Delete it");
        fire("#dialog-verb");
        says("By their headings");
        assertTrue(house.inHouse(open -> open.imports().mappings().all()).isEmpty());
        ScreenHouse.onScreen(() -> {
            robot.lookup("#choices").<ComboBox<MappingChoice>>query()
                    .setValue(new MappingChoice.Ready(ReadyMapping.PRIMERO));
            return true;
        });
        house.settle();
        says("This sheet is not imported.");

        Files.writeString(file, "%PDF-1.7");
        ScreenHouse.onScreen(() -> {
            robot.lookup("Remove").<Hyperlink>query().fire();
            return true;
        });
        house.settle();
        fire("Choose files …");
        says("This is not a spreadsheet. Choose a file of Excel (.xlsx), LibreOffice (.ods) or text with columns (.csv).");
    }

    /// Her record was locked since: the content of her row is removed from the store, and from the screen.
    @Test
    void aRowOfWhichNothingIsKeptIsOpenNoLonger() throws IOException {
        var her = house.inHouse(open -> someone().called("Ana").welcomedIn(open));
        var row = her.card() + ";%s;Sewing;practical skills\n";
        Files.writeString(folder.resolve("register.csv"), "Card;Date;Title;Path\n" + row.formatted("2024-03-05")
                + row.formatted("when"));
        fire("Choose files …");
        fire("Check rows");
        fire("Import 1 row");
        house.inHouse(open -> {
            open.rights().lock(her.id());
            return true;
        });
        fire("#correct-3");
        write("#mend-day", "2024-03-06");
        fire("Import this row");
        says("Not imported yet: This record is locked");
        for (var gone : List.of("#mend-day", "#correct-3")) {
            assertEquals(Optional.empty(), ScreenHouse.onScreen(() -> robot.lookup(gone).tryQuery()), gone);
        }
    }

    @Test
    void theDayOfConsentsIsAskedOnceForASheet() throws IOException {
        Files.writeString(folder.resolve("register.csv"),
                "Card;Name;Born;Consent statistics\n1;Amina;1991;yes\n2;Joy;1995;no\n");
        fire("Choose files …");
        fire("Check rows");
        says("on which day were these consents given?");
        assertTrue(ScreenHouse.onScreen(() -> robot.lookup("#consent-day-0").queryAs(Region.class).getWidth()) < 200,
                "as wide as a date");
        write("#consent-day-0", "soon");
        fire("#consent-day-use-0");
        says("A date like 04/03/2024.");
        write("#consent-day-0", "10/2/2025");
        fire("#consent-day-use-0");
        assertEquals(Optional.empty(), ScreenHouse.onScreen(() -> robot.lookup("#consent-day-0").tryQuery()));
        fire("Import 4 rows");
        assertEquals(Integer.valueOf(2), house.inHouse(open -> open.vault().read(tx -> tx.handle()
                .createQuery("select count(*) from consent_event where on_day = '2025-02-10'").mapTo(Integer.class)
                .one())));
    }

    @Test
    void whatMMeansIsAskedOnceForASheet() throws IOException {
        Files.writeString(folder.resolve("register.csv"), "Card;Name;Born;Sex\n1;Amina;1991;M\n2;Ivan;1995;V\n");
        fire("Choose files …");
        fire("Check rows");
        says("column D: what does M mean?");
        says("This letter may mean female or male.");
        ScreenHouse.onScreen(() -> {
            robot.lookup("#sex-0-m-is-woman").<ToggleButton>query().fire();
            return true;
        });
        house.settle();
        fire("Import 1 row");
        assertEquals("Amina", house.inHouse(open -> open.vault().read(tx -> tx.handle()
                .createQuery("select group_concat(preferred_name) from participant").mapTo(String.class).one())));
    }

    @Test
    void theYearOfASheetsDatesIsAskedOnce() throws IOException {
        Files.writeString(folder.resolve("register.csv"),
                "Card;Name;Born;Path;26 Nov;3 Dec;14 Jan\n1;Amina;1991;practical skills;x;;x\n");
        fire("Choose files …");
        fire("Check rows");
        says("in which year was the first of its dates?");
        write("#year-0", "2031");
        fire("#year-use-0");
        says("A year like 2024, at most 2026.");
        write("#year-0", "2024");
        fire("#year-use-0");
        assertEquals(Optional.empty(), ScreenHouse.onScreen(() -> robot.lookup("#year-0").tryQuery()));
        fire("Import 3 rows");
        assertEquals("2024-11-26 2025-01-14", house.inHouse(open -> open.vault().read(tx -> tx.handle()
                .createQuery("select group_concat(on_day, ' ') from (select on_day from session order by on_day)")
                .mapTo(String.class).one())));
    }

    @Test
    void aYearThatLacksADayOfTheSheetIsAskedAgainAndItIsSaidWhy() throws IOException {
        Files.writeString(folder.resolve("register.csv"),
                "Card;Name;Born;Path;22 Feb;29 Feb;7 Mar\n1;Amina;1991;practical skills;x;;x\n");
        fire("Choose files …");
        fire("Check rows");
        write("#year-0", "2023");
        fire("#year-use-0");
        says("The dates include 29 February, and 2023 has none. Type another year.");
        write("#year-0", "2024");
        fire("#year-use-0");
        fire("Import 3 rows");
    }

    /// A column chosen by hand stays when the year is given.
    @Test
    void theYearLeavesWhatWasChosenByHand() throws IOException {
        Files.writeString(folder.resolve("register.csv"),
                "Card;Name;Born;Path;Da dove;26 Nov;3 Dec;14 Jan\n1;Amina;1991;practical skills;Ukraine;x;;x\n");
        fire("Choose files …");
        choose("#column-4", ImportField.CITIZENSHIP);
        fire("Check rows");
        write("#year-0", "2024");
        fire("#year-use-0");
        assertEquals(Optional.of(ImportField.CITIZENSHIP), chosen("#column-4"));
        fire("Import 3 rows");
        assertEquals("UA", house.inHouse(open -> open.vault().read(tx -> tx.handle()
                .createQuery("select citizenship from participant").mapTo(String.class).one())));
    }

    private void says(String words) {
        assertTrue(house.words().stream().anyMatch(shown -> shown.contains(words)),
                () -> words + " is not in " + house.words());
    }

    private void write(String field, String words) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(field).queryTextInputControl().setText(words);
            return true;
        });
    }

    private Optional<ImportField> chosen(String list) {
        return ScreenHouse.onScreen(() -> robot.lookup(list).<ComboBox<Optional<SheetMeanings.Meaning>>>query()
                .getValue().map(meaning -> meaning.uses().getFirst().field()));
    }

    private void choose(String list, ImportField field) {
        ScreenHouse.onScreen(() -> {
            var box = robot.lookup(list).<ComboBox<Optional<SheetMeanings.Meaning>>>query();
            box.setValue(box.getItems().stream()
                    .filter(one -> one.filter(meaning -> meaning.isAny(List.of(field))).isPresent()).findFirst()
                    .orElseThrow());
            return true;
        });
        house.settle();
    }

    private void fire(String button) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(button).queryButton().fire();
            return true;
        });
        house.settle();
    }
}
