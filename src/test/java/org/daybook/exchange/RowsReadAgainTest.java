package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
}
