package org.daybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A register is imported by a script: exit statuses, counts alone, and a file of what was not imported.
class ImportCommandTest {
    @RegisterExtension
    final TestHouse house = TestHouse.forTheProgram();

    @TempDir
    Path folder;

    @BeforeEach
    void nobodyIsSignedIn() {
        house.open().close();
    }

    @AfterEach
    void signInAgain() {
        house.reopen();
    }

    private Terminal.Ending run(String... arguments) {
        var all = new ArrayList<>(List.of("import", house.store().path().toString()));
        all.addAll(List.of(arguments));
        all.add("--passphrase-stdin");
        return Terminal.run(TestHouse.PASSPHRASE + "\n", all.toArray(String[]::new));
    }

    private String csv(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void countsAreSaidAndNothingOfAnybody() throws IOException {
        var women = csv("women.csv", """
                Number;Name;Born;Nationality;Passport
                17;Olena;1994-07;Ukraine;FE1234
                18;Fatima;soon;Morocco;FE1235
                """);
        var refused = folder.resolve("refused.csv");
        var tried = run(women, "--dry-run");
        assertEquals("""
                members: 1 taken in, 0 here already
                1 row not taken in: not-a-date (Not a date)
                1 column that no import reads
                Only tried. Nothing was written.
                """, tried.out());
        var done = run(women, "--refused", refused.toString());
        assertEquals(0, done.status(), done.err());
        assertTrue(done.out().startsWith("members: 1 taken in, 0 here already\n"), done.out());
        assertFalse((done.out() + done.err() + tried.out()).contains("Fatima"));
        assertEquals("sheet,row,reason\n1,3,not-a-date\n", Files.readString(refused));
        assertTrue(run(women).out().endsWith("\nNothing was written.\n"));
        var known = csv("known.csv", "Number;Name;Born;Nationality\n17;Olena;1994-07;Ukraine\n");
        assertEquals("members: 0 taken in, 1 here already\nEverything is here already. Nothing was written.\n",
                run(known).out());
    }

    /// Rows that somebody hid may be outdated: they are read, and this is reported.
    @Test
    void hiddenRowsAreSaid() throws IOException {
        var file = folder.resolve("hidden.xlsx");
        var cells = new StringBuilder();
        for (var row : List.of("Number|Name", "17|Olena")) {
            cells.append(row.startsWith("17") ? "<row hidden=\"1\">" : "<row>");
            for (var cell : row.split("\\|", -1)) {
                cells.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
            }
            cells.append("</row>");
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : Map.of("xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                      <sheets><sheet name="Women" sheetId="1" r:id="r1"/></sheets></workbook>""",
                    "xl/_rels/workbook.xml.rels", """
                            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                              <Relationship Id="r1" Target="worksheets/sheet1.xml"
                                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
                            </Relationships>""",
                    "xl/worksheets/sheet1.xml", """
                            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"""
                            + cells + "</sheetData></worksheet>")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        assertTrue(run(file.toString(), "--dry-run").out()
                .startsWith("Sheet 1: Some rows are hidden in the file. They are read too.\n"));
    }

    @Test
    void itIsSaidHowManyFieldsWaitForADecision() throws IOException {
        run(csv("women.csv", "Number;Name;Born;Nationality\n17;Olena;1994-07;Ukraine\n"));
        assertEquals("""
                members: 0 taken in, 1 here already
                2 fields differ from records that are here: decide in the window
                """, run(csv("next.csv", "Number;Name;Born;Nationality;Language\n17;Olena;1994-07;Poland;pl\n")).out());
    }

    /// The option decides only what a column leaves open: another register may have the other order.
    @Test
    void aColumnThatShowsItsOrderKeepsIt() throws IOException {
        var women = csv("women.csv", "Number;Name;Joined\n17;Olena;3/4/2024\n");
        var others = csv("others.csv", "Number;Name;Joined\n18;Eva;3/4/2024\n19;Ina;3/25/2024\n");
        assertEquals("members: 3 taken in, 0 here already\n", run(women, others, "--dates", "day-first").out());
    }

    @Test
    void whatIsInDoubtIsRefusedUntilItIsSaid() throws IOException {
        var women = csv("women.csv", "Number;Name;Joined\n17;Olena;3/4/2024\n");
        var asked = run(women);
        assertEquals(new Terminal.Ending(1, "",
                "Sheet 1, column C (joined): day first or month first? Say it with --dates\nIn a column, day and month could be either way round. Say which comes first.\n"),
                asked);
        assertEquals(0, run(women, "--dates", "month-first").status());
        assertEquals(2, run(women, "--dates", "sometimes").status());
        assertEquals(1, run(csv("letter.csv", "Dear Sir;or Madam\nthank;you\n")).status());
        assertEquals(2, run(women, "--mapping", csv("mapping.txt", "daybook-mapping 1\nsheet = women\nkind = men\n"))
                .status());
    }

    private static final String DAY_ASKED = "Sheet 1: on which day were these consents given? "
            + "Say it with --consents-on, or they wait\n";
    private static final String YEAR_ASKED = "Sheet 1: in which year was the first of its dates? "
            + "Say it with --year, or it is left out\n";

    @Test
    void theDayOfConsentsIsOneThatHasCome() throws IOException {
        var women = csv("women.csv", "Number;Name;Born;Consent statistics\n17;Olena;1994-07;yes\n");
        assertEquals(DAY_ASKED, run(women, "--dry-run").err());
        assertEquals(DAY_ASKED, run(women, "--dry-run", "--consents-on", "2999-01-01").err());
        var wrong = run(women, "--dry-run", "--consents-on", "5 March");
        assertEquals(2, wrong.status());
        assertFalse(wrong.err().contains("java."), wrong.err());
        var said = run(women, "--dry-run", "--consents-on", "2024-03-05");
        assertEquals("", said.err());
        assertTrue(said.out().contains("consents: 1 taken in"), said.out());
    }

    @Test
    void aYearAndADayMayBeSaidTogether() throws IOException {
        var women = csv("women.csv", "Number;Name;Born;Consent statistics;13/2;20/2;27/2\n17;Olena;1994-07;yes;x;;x\n");
        assertEquals(YEAR_ASKED, run(women, "--dry-run", "--year", "2999", "--consents-on", "2024-03-05").err());
        var said = run(women, "--dry-run", "--year", "2025", "--consents-on", "2024-03-05");
        assertEquals("", said.err());
        assertTrue(said.out().contains("consents: 1 taken in"), said.out());
    }

    @Test
    void whatMMeansIsSaidOrItsRowsWait() throws IOException {
        var women = csv("women.csv", "Number;Name;Born;Sex\n17;Olena;1994-07;M\n18;Ivan;1990-01;V\n");
        var asked = run(women, "--dry-run");
        assertEquals("Sheet 1, column D: does M mean female or male? Say it with --m-means, or these rows wait\n",
                asked.err());
        assertTrue(asked.out().contains("2 rows not taken in: woman-or-man ("), asked.out());
        assertEquals(2, run(women, "--m-means", "either").status());
        var said = run(women, "--m-means", "female");
        assertEquals("", said.err());
        assertTrue(said.out().endsWith("members: 1 taken in, 0 here already\n1 row not taken in: a-man "
                + "(The file says that this is a man. If not, correct the file and import it again)\n"), said.out());
    }

    @Test
    void aYearWithoutTheDayThatStandsThereIsSaid() throws IOException {
        var women = csv("women.csv", "Number;Name;Born;22/2;29/2;7/3\n17;Olena;1994-07;x;;x\n");
        assertEquals("Sheet 1: its dates include 29 February, and 2023 has none\n" + YEAR_ASKED,
                run(women, "--dry-run", "--year", "2023").err());
        assertEquals("", run(women, "--dry-run", "--year", "2024").err());
    }

    @Test
    void whereEveryRowIsRefusedNothingIsSaidToBeHere() throws IOException {
        var women = csv("women.csv", "Number;Name;Born\n17;Olena;soon\n");
        assertEquals(new Terminal.Ending(3, """
                1 row not taken in: not-a-date (Not a date)
                Nothing was written.
                """, ""), run(women));
        var refused = folder.resolve("refused.csv");
        assertEquals(3, run(women, "--dry-run", "--refused", refused.toString()).status());
        assertTrue(Files.exists(refused));
        var half = csv("half.csv", "Number;Name;Born\n17;Olena;soon\n18;Grace;1999-02\n");
        assertEquals(0, run(half, "--dry-run").status());
        assertEquals(0, run(half).status());
        assertEquals(0, run(half).status(), "one row is refused, and the other is here already");
    }

    @Test
    void wrongUsageIsOneSentenceAndWhereTheHelpIs() {
        assertEquals(new Terminal.Ending(2, "", """
                a store and at least one file are needed
                How it is used: daybook import --help
                """), Terminal.run("", "import", "here"));
        var unknown = Terminal.run("", "import", "here", "there.csv", "--colour\n--dry-run");
        assertEquals(2, unknown.status());
        assertEquals(2, unknown.err().lines().count(), unknown.err());
        assertEquals(2, Terminal.run("", "forget").err().lines().count());
    }

    /// Neither the question nor the answer can be read.
    @Test
    void aRowWithTwoFaultsOfOneKindIsOneRow() throws IOException {
        var refused = folder.resolve("refused.csv");
        var ending = run(csv("consents.csv", "Number;Consent A1;Date\n17;yes;2024-03-05\n"), "--refused",
                refused.toString());
        assertTrue(
                ending.out().contains(
                        "1 row not taken in: missing (Something required is missing: Consent to what, Answer)\n"),
                ending.out());
        assertEquals("sheet,row,reason\n1,2,missing\n", Files.readString(refused));
    }

    /// Otherwise it would report a failure although everything was imported.
    @Test
    void nothingIsTakenInWhereThePlaceOfTheRefusedRowsIsTaken() throws IOException {
        var women = csv("women.csv", "Number;Name;Born;Nationality\n21;Halyna;1993-02;Ukraine\n");
        assertEquals(1, run(women, "--refused", women.toString()).status());
        assertEquals(1, run(women, "--refused", folder.resolve("no").resolve("where.csv").toString()).status());
        assertTrue(run(women).out().startsWith("members: 1 taken in, 0 here already\n"));
    }

    @Test
    void aTemplateIsWrittenWhereNothingIs() {
        var file = folder.resolve("register.xlsx").toString();
        assertEquals(new Terminal.Ending(0, "", ""), Terminal.run("", "import", "--template", "it", file));
        assertEquals(1, Terminal.run("", "import", "--template", "it", file).status());
        assertEquals(2, Terminal.run("", "import", "--template", "fr", file).status());
    }
}
