package org.daybook.packaged;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.app.PreparedSite;
import org.daybook.app.SecondManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that bring files in and write them for others, through the launcher that people start: `import`, `export` and
/// `merge`, each with its exit status, and exactly the promised lines.
class ExchangeCommandsIT {
    private static final String PASSPHRASE = PreparedSite.PASSPHRASE + "\n";
    private static final String OF_FILE = "eleven herons above the weir\n";
    private static final String CANNOT_WRITE = "The file cannot be written, or it is there already.\n";
    private static final String CANNOT_READ = "This file is not there, or it may not be read.\n";
    private static final String NO_STORE = "This folder has no complete database: a file is missing. Choose another folder.\n";
    /// Names that somebody passes by mistake or on purpose: too long for any system, with a line break, and with an escape
    /// sequence that colours a terminal. None of them is there.
    private static final List<String> ODD = List.of("x".repeat(5000), "no\nwhere", "no\u001b[31mwhere", "", "/", ".");

    @TempDir
    static Path shared;
    private static Path store = Path.of("");

    @TempDir
    Path place;

    @BeforeAll
    static void anInventedStore() {
        store = shared.resolve("store");
        var made = CommandLine.invent(environment(), store, 7);
        assertEquals(0, made.exit(), made.err());
        PreparedSite.inHouse(store, SecondManager::join);
    }

    /// With settings and a list of sites of its own.
    private static CommandLine.Ending run(String ofFile, String... arguments) {
        return CommandLine.run(environment(), PASSPHRASE + ofFile, arguments);
    }

    private static Map<String, String> environment() {
        return Map.of("DISPLAY", "", "XDG_CONFIG_HOME", shared.resolve("config").toString());
    }

    private static CommandLine.Ending refused(String sentence) {
        return new CommandLine.Ending(1, "", sentence);
    }

    private static void wrongUsage(String... arguments) {
        var ending = run("", arguments);
        assertEquals(2, ending.exit(), ending.toString());
        assertEquals("", ending.out());
        assertTrue(ending.err().endsWith("\nHow it is used: daybook " + arguments[0] + " --help\n"), ending.err());
        assertEquals(2, ending.err().lines().count(), ending.err());
        assertFalse(ending.err().matches("(?s).*(Exception|\\tat |java\\.|\u001b).*"), ending.err());
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(place.resolve(name), content).toString();
    }

    @Test
    void aTemplateIsWrittenOnceAndSaysNothing() throws IOException {
        for (var language : List.of("en", "it")) {
            var file = place.resolve(language + ".xlsx");
            assertEquals(new CommandLine.Ending(0, "", ""), run("", "import", "--template", language, file.toString()));
            assertTrue(Files.readString(file, ISO_8859_1).startsWith("PK"), language);
        }
        assertEquals(refused(CANNOT_WRITE), run("", "import", "--template", "it", place.resolve("it.xlsx").toString()));
        assertEquals(refused(CANNOT_WRITE), run("", "import", "--template", "it", place.toString()));
        assertEquals(refused(CANNOT_WRITE), run("", "import", "--template", "it", place + "/no/where.xlsx"));
        assertEquals(refused(CANNOT_WRITE), run("", "import", "--template", "it", place + "/" + ODD.getFirst()));
        wrongUsage("import", "--template");
        wrongUsage("import", "--template", "it");
        wrongUsage("import", "--template", "no\u001b[31m\nwhere", place.resolve("x.xlsx").toString());
    }

    /// The mapping says what the headings do not; the refused row is named by its number alone.
    @Test
    void aRegisterIsReadAsItsMappingSaysAndRefusedRowsAreWritten() throws IOException {
        var other = place.resolve("other").toString();
        assertEquals(0, CommandLine.invent(environment(), Path.of(other), 8).exit());
        var women = file("women.csv", "A;B;C\n17;Quenilda;1994-07\n18;Rotrude;soon\n");
        var mapping = file("mapping.txt", """
                daybook-mapping 1
                sheet = women
                kind = members
                person = column A
                name = column B
                birth = column C
                """);
        var rows = place.resolve("refused.csv");
        var tried = run("", "import", other, women, "--mapping", mapping, "--dry-run", "--passphrase-stdin");
        assertEquals(new CommandLine.Ending(0, """
                members: 1 taken in, 0 here already
                1 row not taken in: not-a-date (Not a date)
                Only tried. Nothing was written.
                """, ""), tried);
        var nowhere = run("", "import", other, women, "--mapping", mapping, "--refused", place + "/no/where.csv",
                "--passphrase-stdin");
        assertEquals(refused(CANNOT_WRITE), nowhere);
        var done = run("", "import", other, women, "--mapping", mapping, "--refused", rows.toString(),
                "--passphrase-stdin");
        assertEquals(new CommandLine.Ending(0, """
                members: 1 taken in, 0 here already
                1 row not taken in: not-a-date (Not a date)
                """, ""), done);
        assertEquals("sheet,row,reason\n1,3,not-a-date\n", Files.readString(rows));
        assertEquals(List.of("mapping.txt", "other", "refused.csv", "women.csv"), CommandLine.names(place));
    }

    @Test
    void aMappingThatCannotBeReadIsSaid() throws IOException {
        var women = file("women.csv", "Number;Name\n17;Quenilda\n");
        for (var odd : List.of(ODD.getFirst(), ODD.get(2), "", "/etc")) {
            assertEquals(refused("The mapping cannot be read.\n"), run("", "import", store.toString(), women,
                    "--mapping", odd, "--passphrase-stdin"), odd);
        }
    }

    @Test
    void wrongUsageOfImportIsSaid() throws IOException {
        var women = file("women.csv", "Number;Name\n17;Quenilda\n");
        wrongUsage("import", store.toString(), women, "--mapping", file("mapping.txt", "what\u001b[31m\nis this"),
                "--passphrase-stdin");
        wrongUsage("import", store.toString(), "--passphrase-stdin");
        wrongUsage("import");
        wrongUsage("import", store.toString(), women, "--refused");
        wrongUsage("import", store.toString(), women, "--mapping");
        wrongUsage("import", store.toString(), women, "--m-means", "no\u001b[31m\nwhere");
    }

    /// A place for the refused rows that cannot be written stops everything before anything is read.
    @Test
    void nothingIsTakenInIfTheRefusedRowsCannotBeWritten() throws IOException {
        var women = file("women.csv", "Number;Name;Born\n4711;Quenilda;1994-07\n");
        for (var odd : List.of(ODD.getFirst(), "", women, place.toString(), place + "/no/where")) {
            assertEquals(refused(CANNOT_WRITE), run("", "import", store.toString(), women, "--refused", odd,
                    "--passphrase-stdin"));
        }
        assertTrue(run("", "import", store.toString(), women, "--dry-run", "--passphrase-stdin").out()
                .startsWith("members: 1 taken in, 0 here already\n"));
        assertEquals("Number;Name;Born\n4711;Quenilda;1994-07\n", Files.readString(Path.of(women)));
    }

    @Test
    void filesThatAreNoneAreNotReadFrom() throws IOException {
        for (var odd : List.of(ODD.getFirst(), ODD.get(2), "", place.toString())) {
            assertEquals(refused(CANNOT_READ), run("", "import", store.toString(), odd, "--passphrase-stdin"), odd);
        }
        assertEquals(new CommandLine.Ending(1, "Sheet 1 is left out: no headings were understood\n",
                "Nothing in these files looks like a register. Say what each sheet is about.\n"),
                run("", "import", store.toString(), file("notes.csv", "hello\n"), "--passphrase-stdin"));
    }

    @Test
    void everythingIsWrittenSealedAndReadAgain() {
        var all = place.resolve("all.sealed");
        var done = run(OF_FILE, "export", store.toString(), "--to", all.toString(), "--passphrase-stdin");
        assertEquals(0, done.exit(), done.err());
        assertEquals("", done.err());
        assertEquals(List.of("members", "consents", "groups", "enrolments", "sessions", "attendance", "door-counts",
                "services", "companies", "openings", "training", "answers", "milestones", "children", "referrals",
                "placements"), done.lines().stream().map(line -> line.replaceAll(": \\d+ rows?$", "")).toList());
        assertEquals(refused(CANNOT_WRITE),
                run(OF_FILE, "export", store.toString(), "--to", all.toString(), "--passphrase-stdin"));
        assertEquals(refused("The passphrase does not open this file.\n"),
                run("another one\n", "import", store.toString(), all.toString(), "--passphrase-stdin"));
        var again = run(OF_FILE, "import", store.toString(), all.toString(), "--dry-run", "--passphrase-stdin");
        assertEquals(0, again.exit(), again.err());
        assertTrue(again.lines().getFirst().startsWith("members: 0 taken in, "), again.out());
    }

    @Test
    void anOpenFileNeedsASecondManager() throws IOException {
        var book = place.resolve("all.xlsx");
        var request = new String[]{"export", store.toString(), "--to", book.toString(), "--open", "--passphrase-stdin"};
        assertEquals(refused("Another manager has to run this command now, within 30 days. Nothing is written yet.\n"),
                run("", request));
        var again = run("", request);
        assertEquals(1, again.exit());
        assertEquals(1, again.err().lines().count(), again.err());
        assertEquals(List.of(), CommandLine.names(place));
        var hers = run("", Stream.concat(Stream.of(request), Stream.of("--as", SecondManager.WORD))
                .toArray(String[]::new));
        assertEquals(0, hers.exit(), hers.toString());
        assertEquals("Anyone who gets this file can read it. Delete it as soon as you can.\n", hers.err());
        assertTrue(hers.lines().getFirst().matches("members: \\d+ rows"), hers.out());
        assertEquals(List.of("all.xlsx"), CommandLine.names(place));
    }

    @Test
    void whereNothingCanBeWrittenNothingIs() throws IOException {
        for (var odd : List.of(ODD.getFirst(), "/", place.toString(), place + "/no/where")) {
            assertEquals(refused(CANNOT_WRITE),
                    run(OF_FILE, "export", store.toString(), "--to", odd, "--passphrase-stdin"), odd);
        }
        for (var odd : ODD.subList(1, 3)) {
            assertEquals(refused(NO_STORE), run(OF_FILE, "export", odd, "--to", place + "/x", "--passphrase-stdin"),
                    odd);
        }
        assertEquals(refused("Use at least 12 characters. Four or five ordinary words are good.\n"),
                run("short\n", "export", store.toString(), "--to", place + "/x", "--passphrase-stdin"));
        wrongUsage("export");
        wrongUsage("export", store.toString());
        wrongUsage("export", store.toString(), "--to");
        wrongUsage("export", "--to", place + "/x");
        wrongUsage("export", store.toString(), "--to", place + "/x", "no\u001b[31m\nwhere");
        assertEquals(List.of(), CommandLine.names(place));
    }

    /// From the office's file to the joint report, and what happens to a wrong file on the way.
    @Test
    void signedReportsAreMergedAndWrongFilesAreNot() throws IOException {
        var office = place.resolve("office").toString();
        var wrong = file("wrong", "hello\n");
        assertEquals(refused("No site is on the list yet. Add each site once, from its first report.\n"),
                run("", "merge", wrong, "--to", place + "/joint", "--office", office));
        var made = run("", "merge", "--office-file", place.toString(), "--office", office);
        assertTrue(made.exit() == 0 && made.err().isEmpty() && made.lines().size() == 2
                && made.lines().getLast().startsWith("Fingerprint: "), made.toString());
        var report = run("", "report", store.toString(), "--quarter", "2026Q3", "--to", place + "/report",
                "--for-office", made.lines().getFirst(), "--passphrase-stdin");
        assertEquals(0, report.exit(), report.err());
        assertEquals("", report.err());
        var signed = report.lines().stream().filter(line -> line.startsWith("/") && line.endsWith(".daybook-report"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(report.out()));
        var ours = report.lines().getLast().replace("Fingerprint: ", "");
        for (var odd : List.of(ODD.getFirst(), ODD.get(2), wrong, place.toString())) {
            assertEquals(refused("This is not a signed report for this office. Ask the site for one.\n"),
                    run("", "merge", "--pair", odd, "--office", office), odd);
        }
        assertEquals(1, run("", "merge", "--pair", signed, "--fingerprint", "AAAA-AAAA", "--office", office).exit());
        var paired = run("", "merge", "--pair", signed, "--fingerprint", ours, "--office", office);
        assertEquals(new CommandLine.Ending(0, "PA01 is on the list of sites now.\n", ""), paired);
        var refusal = run("", "merge", signed, wrong, "--to", place + "/joint", "--office", office);
        assertEquals(1, refusal.exit(), refusal.toString());
        assertEquals("", refusal.out());
        assertFalse(Files.exists(place.resolve("joint")));
        var merged = run("", "merge", signed, "--to", place + "/joint", "--office", office);
        assertEquals(0, merged.exit(), merged.err());
        assertEquals("", merged.err());
        assertEquals(merged.lines().stream().map(line -> Path.of(line).getFileName().toString()).sorted().toList(),
                CommandLine.names(place.resolve("joint")));
        for (var odd : ODD.subList(1, 3)) {
            assertEquals(refused("This site is not on the list.\n"),
                    run("", "merge", "--remove-site", odd, "--office", office), odd);
        }
        assertEquals(new CommandLine.Ending(0, "PA01 is no longer on the list of sites.\n", ""),
                run("", "merge", "--remove-site", "PA01", "--office", office));
    }

    @Test
    void wrongUsageOfMergeIsSaid() {
        wrongUsage("merge");
        wrongUsage("merge", "--to", place.toString());
        wrongUsage("merge", "nowhere");
        wrongUsage("merge", "--pair");
        wrongUsage("merge", "--pair", "x", "--remove-site", "no\u001b[31m\nwhere");
        wrongUsage("merge", "nowhere", "--to", place.toString(), "--no\u001b[31m\nwhere");
    }
}
