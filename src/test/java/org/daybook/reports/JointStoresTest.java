package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.cli.Terminal;
import org.daybook.base.ParticipantId;
import org.daybook.reports.joint.JointOffice;
import org.daybook.reports.joint.JointReports.Sending;
import org.daybook.reports.joint.OfficeFile;
import org.daybook.reports.joint.SigningSite;
import org.daybook.staff.Site;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Two sites with real stores lock a quarter, sign it for an office and send it; the office, which has no store, adds up.
class JointStoresTest {
    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final Path ATTACKER = Path.of("..", "shared", "disclosure", "attacker.py");
    private static final String PYTHON = "/usr/bin/python3";

    @RegisterExtension
    final TestHouse palermo = new TestHouse();
    @RegisterExtension
    final TestHouse catania = TestHouse.of(new Site("CT02", "IT", ZoneId.of("Europe/Rome")));

    @TempDir
    Path folder = Path.of("");

    /// 16 and 14 in Palermo; 14, 12 and 3 in Catania.
    @Test
    void theOfficeAddsUpWhatTheSitesSigned() throws IOException, InterruptedException {
        came(palermo, List.of("NG", "IT"), List.of(16, 14));
        came(catania, List.of("NG", "RO", "stateless"), List.of(14, 12, 3));
        said(merge("--office-file", folder.toString()), 0);
        var office = OfficeFile.read(folder.resolve(OfficeFile.NAME));
        var files = List.of(sent(catania, office), sent(palermo, office));
        assertEquals(List.of("CT02-2026Q3.daybook-report", "PA01-2026Q3.daybook-report"),
                files.stream().map(file -> file.getFileName().toString()).toList());
        holdsWhatWasPublished(files.getLast());
        assertTrue(said(merge(files.getFirst().toString(), "--to", folder.toString()), 1)
                .startsWith("No site is on the list yet."));
        pair(catania, files.getFirst());
        pair(palermo, files.getLast());
        assertEquals("CT02: the report of this site is missing.\n",
                said(merge(files.getLast().toString(), "--to", joint().toString()), 1));
        assertTrue(Files.notExists(joint()), "half-written");
        var known = folder.resolve("known.json");
        var written = said(merge(files.getFirst().toString(), files.getLast().toString(), "--to", joint().toString(),
                "--attacker-format", known.toString()), 0);
        assertEquals(List.of("xlsx", "pdf", "ods", "csv").stream()
                .map(kind -> joint().resolve("joint-2026Q3." + kind).toString()).toList(), written.lines().toList());
        theSumsAreTrue(Files.readString(joint().resolve("joint-2026Q3.csv")));
        assertEquals(1, merge(files.getFirst().toString(), files.getLast().toString(), "--to", joint().toString())
                .status(), "a file in the way stays");
        assertEquals(0, foundByTheAttacker(known));
        ownersAlone();
    }

    /// What is signed is what was published, whoever asks and whenever; anything not locked is not signed.
    @Test
    void onlyWhatIsLockedIsSigned() {
        new Diary(palermo).on("2026-10-02");
        var office = new JointOffice(folder.resolve("office"), new SecureRandom()).publicFile();
        var sending = new Sending(THIRD, office, folder, Existing.KEEP);
        assertEquals("joint.refusal.not-locked",
                assertThrows(Refusal.class, () -> palermo.open().jointReports().send(sending)).key());
        assertEquals(List.of(), palermo.open().jointReports().periods());
        palermo.open().reports().freeze(THIRD);
        assertEquals(List.of(THIRD), palermo.open().jointReports().periods());
        palermo.open().jointReports().send(sending);
        assertEquals("reports.refusal.file-exists",
                assertThrows(Refusal.class, () -> palermo.open().jointReports().send(sending)).key());
        var before = palermo.open().jointReports().fingerprint();
        assertEquals(before, palermo.reopen().jointReports().fingerprint());
        assertTrue(!before.equals(catania.open().jointReports().fingerprint()));
    }

    private void holdsWhatWasPublished(Path file) throws IOException {
        var office = new JointOffice(folder.resolve("office"), new SecureRandom());
        var exported = palermo.open().reports().export(
                new Export(THIRD, folder.resolve("exported"), Existing.KEEP, Invented.ENGLISH)).getLast();
        assertArrayEquals(Files.readAllBytes(exported), SigningSite.inside(file, office));
        var sealed = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(!sealed.contains("PA01") && !sealed.contains("citizenship"), "readable by anybody");
    }

    /// Given twice: without its fingerprint nobody is paired, and not with another's.
    private void pair(TestHouse site, Path file) {
        var fingerprint = site.open().jointReports().fingerprint().words();
        assertTrue(said(merge("--pair", file.toString()), 0).contains(fingerprint));
        assertEquals("The fingerprint is another one. Do not add this site. Call it and compare again.\n",
                said(merge("--pair", file.toString(), "--fingerprint", "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF"), 1));
        said(merge("--pair", file.toString(), "--fingerprint", fingerprint.toLowerCase(java.util.Locale.ROOT)), 0);
    }

    private static void theSumsAreTrue(String csv) {
        assertTrue(csv.contains("all,2026Q3,total,people,exact,59,2,"), csv);
        assertTrue(csv.contains("all,2026Q3,total,sessions,exact,2,2,"), csv);
        assertTrue(csv.contains("all,2026Q3,total,visits,exact,59,2,"), csv);
        var shown = csv.lines().filter(line -> line.startsWith("all,2026Q3,citizenship,third-country,")).findFirst()
                .orElseThrow().split(",");
        assertEquals("round", shown[4], csv);
        assertTrue(Math.abs(Integer.parseInt(shown[5]) - 30) <= 8, csv);
        // Nobody came from Catania's own country, and it does not state so.
        var some = csv.lines().filter(line -> line.startsWith("all,2026Q3,citizenship,national,")).findFirst()
                .orElseThrow().split(",");
        assertTrue(some[4].equals("parts") && some[6].equals("1") || some[4].equals("blank"), csv);
        assertTrue(csv.contains("PA01,2026Q3,total,people,exact,30,"), csv);
        assertTrue(csv.contains("A person who came to two sites counts twice."), csv);
    }

    private void ownersAlone() throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals("rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("office"))));
            assertEquals("rw-------", PosixFilePermissions
                    .toString(Files.getPosixFilePermissions(joint().resolve("joint-2026Q3.csv"))));
        }
    }

    private static int foundByTheAttacker(Path known) throws IOException, InterruptedException {
        if (!Files.isRegularFile(ATTACKER) || answer(List.of(PYTHON, "-c", "import scipy")) != 0) {
            return 0;
        }
        return answer(List.of(PYTHON, ATTACKER.toString(), known.toString()));
    }

    private static int answer(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), said);
        return process.exitValue();
    }

    private Path sent(TestHouse site, OfficeFile office) {
        site.open().reports().freeze(THIRD);
        return site.open().jointReports().send(new Sending(THIRD, office, folder.resolve("sent"), Existing.KEEP));
    }

    private static void came(TestHouse site, List<String> citizenships, List<Integer> numbers) {
        var diary = new Diary(site);
        diary.on("2026-07-10");
        var people = new ArrayList<ParticipantId>();
        for (int group = 0; group < numbers.size(); group++) {
            for (int i = 0; i < numbers.get(group); i++) {
                people.add(diary.welcome(someone().from(citizenships.get(group)).born(1990, 1)).id());
            }
        }
        diary.session(people);
        diary.on("2026-10-02");
    }

    private Path joint() {
        return folder.resolve("joint");
    }

    private Terminal.Ending merge(String... arguments) {
        var all = new ArrayList<>(List.of("merge", "--office", folder.resolve("office").toString()));
        all.addAll(List.of(arguments));
        return Terminal.run("", all.toArray(String[]::new));
    }

    private static String said(Terminal.Ending ending, int status) {
        assertEquals(status, ending.status(), ending.out() + ending.err());
        return Optional.of(ending.err()).filter(said -> !said.isEmpty()).orElse(ending.out());
    }
}
