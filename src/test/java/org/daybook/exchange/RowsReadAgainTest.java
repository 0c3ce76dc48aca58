package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.staff.UnitOfWork;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Rows are not kept in memory between the check and the writing: they are read again where they wait.
class RowsReadAgainTest {
    private static final int WOMEN = 250;

    @RegisterExtension
    final TestHouse house = new TestHouse();
    @TempDir
    Path folder;

    private Path file(String name, String heading, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), heading + "\n" + IntStream.rangeClosed(1, WOMEN)
                .mapToObj(nth -> IntStream.range(0, lines.length).mapToObj(i -> lines[i].formatted(nth))
                        .collect(Collectors.joining("\n", "", "\n")))
                .collect(Collectors.joining()));
    }

    private ImportCheck check(Path... files) {
        var sheets = house.open().sourceFiles().read(List.of(files), ReadingChoices.FOUND_OUT, Progress.unwatched());
        return house.open().imports().check(house.open().imports().plan(sheets, ImportMapping.GUESSED));
    }

    private String one(String sql) {
        return house.open().vault().read(tx -> tx.handle().createQuery(sql).mapTo(String.class).one());
    }

    /// The file with the newer answers is read first, and in each file the older answer of a woman comes last.
    @Test
    void theNewestAnswerAppliesInWhateverOrderTheFilesHaveIt() throws IOException {
        var members = file("members.csv", "Number,Name,Joined", "K%1$d,Woman %1$d,2024-01-08");
        var newer = file("b.csv", "Number,Purpose,Answer,Date", "K%d,statistics,given,2024-05-06",
                "K%d,statistics,withdrawn,2024-05-02");
        var older = file("a.csv", "Number,Purpose,Answer,Date", "K%d,statistics,refused,2024-02-06");
        var result = house.open().imports().run(check(members, newer, older), Progress.unwatched());
        assertEquals(new ImportResult.Counts(3 * WOMEN, 0, 0), result.counts().get(SheetKind.CONSENTS));
        assertEquals(WOMEN + " given", one("""
                select count(*) || ' ' || group_concat(distinct answer)
                  from v_consent"""));
        assertEquals("refused, withdrawn, given", one("""
                select group_concat(answer, ', ')
                  from (select answer
                          from consent_event
                         where participant = (select id
                                                from participant
                                               limit 1)
                         order by number)"""));
    }

    @Test
    void ifRowsAreGoneNothingIsWritten() throws IOException {
        var check = check(file("members.csv", "Number,Name,Joined", "K%1$d,Woman %1$d,2024-01-08"));
        house.open().sourceFiles().forget();
        assertThrows(RuntimeException.class, () -> house.open().imports().run(check, Progress.unwatched()));
        assertEquals("0", one("select count(*) from participant"));
        assertEquals("0", one("select count(*) from data_import"));
    }

    /// A sheet that counts how often it is read in the passage in which its rows are written.
    private record Counting(Sheet sheet, AtomicInteger times) implements SourceSheet {
        static Counting of(String name, String... lines) {
            return new Counting(Sheet.of(name, lines), new AtomicInteger());
        }

        @Override
        public String file() {
            return sheet.file();
        }

        @Override
        public String name() {
            return sheet.name();
        }

        @Override
        public boolean hidden() {
            return sheet.hidden();
        }

        @Override
        public Set<String> notices() {
            return sheet.notices();
        }

        @Override
        public int rowCount() {
            return sheet.rowCount();
        }

        @Override
        public void forEachRow(Consumer<SourceRow> row) {
            sheet.forEachRow(row);
        }

        @Override
        public void forEachRow(UnitOfWork work, Consumer<SourceRow> row) {
            times.incrementAndGet();
            sheet.forEachRow(work, row);
        }
    }

    /// Once to find out whether it counts from one, and once to be written: a sheet for each month would otherwise be read
    /// for each of the others, too.
    @Test
    void aSheetOfAnswersIsReadTwiceHoweverManyThereAre() {
        var headings = "Tessera|Data|WHO5_1|WHO5_2|WHO5_3|WHO5_4|WHO5_5";
        var months = IntStream.rangeClosed(1, 12).mapToObj(month -> Counting.of("Foglio" + month, headings,
                "A1|13.%02d.2024|1|2|3|2|1".formatted(month), "A2|14.%02d.2024|0|1|0|1|0".formatted(month))).toList();
        var result = new Register(house).run(Stream.concat(
                Stream.of(Sheet.of("Elenco", "Tessera|Nome|Nata", "A1|Amina|1990", "A2|Joy|1991")), months.stream())
                .toArray(SourceSheet[]::new));
        assertEquals(new ImportResult.Counts(24, 0, 0), result.counts().get(SheetKind.ANSWERS));
        assertEquals(Collections.nCopies(12, 2), months.stream().map(month -> month.times().get()).toList());
    }

    @Test
    void aSheetWithoutARowThatCanBeImportedIsNotReadAgain() {
        var answers = Counting.of("Foglio1", "Tessera|Data|WHO5_1|WHO5_2|WHO5_3|WHO5_4|WHO5_5",
                "A1|quando?|1|2|3|2|1");
        var result = new Register(house).run(
                Sheet.of("Elenco", "Tessera|Nome|Nata", "A1|Amina|1990", "A2|Joy|1991"), answers);
        assertEquals(List.of("2 not-a-date"), Register.refusedRows(result));
        assertEquals(0, answers.times().get());
    }
}
