package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.base.Refusal;
import org.daybook.base.SmallProgram;
import org.daybook.staff.Permission;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Files are read by the small program and wait in the store; at the end, after a cancellation, a refusal or a crash, nothing
/// of them is left.
class StagedFilesTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();
    @TempDir
    Path folder;

    @Test
    void whatIsReadWaitsInOrderUntilItIsForgotten() throws IOException {
        var files = files(TableProcess.PATIENT);
        var text = Files.writeString(folder.resolve("register.csv"), "card;born\n" + IntStream.range(0, 4500)
                .mapToObj(nth -> "PA01-" + nth + ";\n").collect(Collectors.joining()));
        var book = Files.write(folder.resolve("book.xlsx"),
                MadeFiles.zip(MadeFiles
                        .xlsx("<sheetData><row><c t=\"s\"><v>0</v></c><c/><c><v>7</v></c></row></sheetData>")));
        var heard = new ArrayList<Long>();
        var sheets = files.read(List.of(text, book), ReadingChoices.FOUND_OUT, (done, _) -> heard.add(done));
        assertEquals(List.of("register.csv register 4501", "book.xlsx People 1"),
                sheets.stream().map(sheet -> sheet.file() + " " + sheet.name() + " " + sheet.rowCount()).toList());
        assertEquals(';', sheets.getFirst().form().orElseThrow().delimiter());
        assertEquals(Files.size(text) + Files.size(book), heard.getLast());
        var numbers = new ArrayList<Integer>();
        sheets.getFirst().forEachRow(row -> numbers.add(row.number()));
        assertEquals(IntStream.rangeClosed(1, 4501).boxed().toList(), numbers);
        var inside = new ArrayList<SourceRow>();
        house.open().gate().look(Permission.SEE_SITE, work -> {
            sheets.getLast().forEachRow(work, inside::add);
            return true;
        });
        assertEquals(List.of(new SourceRow(1, List.of(new Cell(Cell.Kind.TEXT, "Amina"), Cell.BLANK,
                new Cell(Cell.Kind.NUMBER, "7")))), inside);
        files.forget();
        assertEquals(0, waiting());
    }

    /// If the program that asked is gone, the small one does not read on to the end of the file: it ends, and not with 0.
    @Test
    void theSmallProgramEndsWhenNobodyListens() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("long.csv"), "Number;Name\n" + IntStream.range(0, 50_000)
                .mapToObj(nth -> nth + ";Olena\n").collect(Collectors.joining()));
        var process = SmallProgram.start("org.daybook.TableMain", TableProcess.PATIENT.memory(),
                System.getProperty("java.class.path"));
        try (var asked = new DataOutputStream(process.getOutputStream())) {
            process.getInputStream().close();
            asked.writeUTF(file.toString());
            asked.writeUTF("");
            asked.writeUTF("");
        }
        assertEquals(1, process.waitFor());
    }

    @Test
    void nothingWaitsOfAFileThatIsRefusedOrCancelled() throws IOException {
        var files = files(TableProcess.PATIENT);
        var good = Files.writeString(folder.resolve("good.csv"), "a;b\n1;2\n");
        var kept = files.read(List.of(good), ReadingChoices.FOUND_OUT, Progress.unwatched());
        // Ten thousand rows, then an unclosed quotation mark: much was read before it is refused.
        var half = Files.write(folder.resolve("half.csv"),
                ("a;b\n".repeat(10_000) + "\"").getBytes(StandardCharsets.UTF_8));
        assertEquals(ReadingRefusal.DAMAGED.key(), assertThrows(Refusal.class,
                () -> files.read(List.of(good, half), ReadingChoices.FOUND_OUT, Progress.unwatched())).key());
        assertThrows(CancellationException.class, () -> files.read(List.of(good, half), ReadingChoices.FOUND_OUT,
                (_, _) -> {
                    throw new CancellationException();
                }));
        assertEquals(kept.getFirst().rowCount(), waiting());
    }

    @Test
    void whatWaitedWhenTheProgramEndedIsForgottenAtTheNextOpening() throws IOException {
        var file = Files.writeString(folder.resolve("good.csv"), "a;b\n1;2\n");
        files(TableProcess.PATIENT).read(List.of(file), ReadingChoices.FOUND_OUT, Progress.unwatched());
        assertEquals(2, waiting());
        house.reopen();
        assertEquals(0, waiting());
    }

    /// A corrected cell waits encrypted in place of what was read, and is gone with it; the file is not changed.
    @Test
    void whatIsCorrectedWaitsWithTheRestUntilTheProgramEnds() throws IOException {
        var file = Files.writeString(folder.resolve("register.csv"), "card;born\n17;quando?\n18;1990\n");
        var files = files(TableProcess.PATIENT);
        var sheet = files.read(List.of(file), ReadingChoices.FOUND_OUT, Progress.unwatched()).getFirst();
        sheet.correct(2, Map.of(1, new Cell(Cell.Kind.TEXT, "Zanzibarina"), 3, new Cell(Cell.Kind.NUMBER, "5")));
        assertEquals(List.of("T17 TZanzibarina  N5"), sheet.row(2).stream().map(row -> row.cells().stream()
                .map(CellText::of).collect(Collectors.joining(" "))).toList());
        assertEquals(Optional.empty(), sheet.row(9));
        assertEquals(3, sheet.rowCount());
        sheet.correct(2, Map.of(3, Cell.BLANK));
        assertEquals(2, sheet.row(2).orElseThrow().cells().size());
        assertEquals("card;born\n17;quando?\n18;1990\n", Files.readString(file));
        try (var all = Files.walk(house.store().path())) {
            for (var one : all.filter(Files::isRegularFile).toList()) {
                assertFalse(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1).contains("Zanzibarina"),
                        one.toString());
            }
        }
        house.reopen();
        assertEquals(0, waiting());
    }

    /// Two thousand such rows would be 360 MB.
    @Test
    void longRowsWaitForFewOthers() throws IOException {
        var row = String.join(";", Collections.nCopies(20, "x".repeat(9_000))) + "\n";
        var file = Files.writeString(folder.resolve("long.csv"), row.repeat(40));
        var seen = new ArrayList<Integer>();
        files(TableProcess.PATIENT).read(List.of(file), ReadingChoices.FOUND_OUT, (_, _) -> seen.add(waiting()));
        assertEquals(40, waiting());
        assertEquals(List.of(6, 12, 18, 24, 30, 36, 40), seen.stream().filter(rows -> rows > 0).distinct().toList());
    }

    @Test
    void whatEatsMemoryOrTimeBringsDownNothingButItself() throws IOException {
        var book = MadeFiles.xlsx("<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>");
        book.put("xl/sharedStrings.xml", "<sst a=\"" + "x".repeat(20_000_000) + "\"/>");
        var file = Files.write(folder.resolve("greedy.xlsx"), MadeFiles.zip(book));
        for (var bounds : List.of(new TableProcess.Bounds("-Xmx16m", 60_000),
                new TableProcess.Bounds("-Xmx48m", 10))) {
            assertEquals(ReadingRefusal.DAMAGED.key(), assertThrows(Refusal.class, () -> files(bounds)
                    .read(List.of(file), ReadingChoices.FOUND_OUT, Progress.unwatched())).key());
        }
        assertEquals(0, waiting());
    }

    @Test
    void theSmallProgramIsBelievedNoMoreThanTheFile() throws IOException {
        for (var said : List.of("", "[\"whole\"", "[\"row\",1,\"Ta\"]", "[\"sheet\",\"a\",false][\"whole\"]",
                "[\"sheet\",\"a\",false][\"row\",2,\"Ta\"][\"row\",2,\"Ta\"]",
                "[\"sheet\",\"a\",false][\"row\",1,\"Xa\"]",
                "[\"sheet\",\"a\",false][\"row\",1,\"T\\u202ea\"]", "[\"sheet\",\"a\",false][\"row\",1,\"N1e5\"]",
                "[\"sheet\",\"a\",false][\"row\",1,\"D2024-02-30\"]", "[\"sheet\",\"a\",false][\"end\",\"NO\"]",
                "[\"refused\",\"staff.refusal.not-allowed\"]", "[\"whole\"] [\"whole\"]",
                "[\"sheet\",\"a\",false][\"row\",1,\"T" + "x".repeat(30_000) + "\"]",
                "[\"sheet\",\"a\",false][\"row\",1,[\"Ta\"]]")) {
            assertThrows(IOException.class, () -> RowAnswer
                    .hear(new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8)), new Found()), said);
        }
        var right = new Found();
        RowAnswer.hear(
                new ByteArrayInputStream("[\"sheet\",\"a\",false]\n[\"row\",2,\"Ta\",\"\"]\n[\"end\"]\n[\"whole\"]"
                        .getBytes(StandardCharsets.UTF_8)),
                right);
        assertEquals(List.of("2: Ta | "), right.written());
    }

    private StagedFiles files(TableProcess.Bounds bounds) {
        var shipped = Arrays
                .stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(part -> !part.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
        assertTrue(shipped.contains("classes"), "the program");
        return new StagedFiles(house.open().vault(), new TableProcess(bounds, shipped));
    }

    private int waiting() {
        return house.open().vault().look(tx -> tx.handle().createQuery("""
                select count(*)
                  from staged_row""").mapTo(Integer.class).one());
    }
}
