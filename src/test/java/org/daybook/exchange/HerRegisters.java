package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;

/// Brings registers into a house and takes everything out again, as a coordinator would.
final class HerRegisters {
    private final TestHouse house;

    HerRegisters(TestHouse house) {
        this.house = house;
    }

    /// Brings sheets in.
    ImportResult bring(SourceSheet... sheets) {
        return bring(List.of(sheets));
    }

    /// Brings the same sheets in once more: every row that was taken in is known by its key, nothing is added.
    ImportResult bringAgain(ImportResult first, SourceSheet... sheets) {
        var again = bring(sheets);
        assertEquals(Optional.empty(), again.id());
        assertEquals(List.of(), again.problems().stream()
                .filter(problem -> problem.kind() == ProblemKind.HERE_ALREADY)
                .filter(problem -> first.problems().stream().noneMatch(one -> one.kind().refuses()
                        && one.source().label().equals(problem.source().label()) && one.row() == problem.row()))
                .map(RowProblem::toString).toList());
        return again;
    }

    private ImportResult bring(List<SourceSheet> sheets) {
        var imports = house.open().imports();
        var check = imports.check(imports.plan(sheets, ImportMapping.GUESSED));
        assertEquals(List.of(), check.questions());
        var result = imports.run(check, Progress.unwatched());
        house.open().sourceFiles().forget();
        return result;
    }

    /// Brings a file in, of which every row must come in.
    void bringWhole(Path file) {
        var sheets = house.open().sourceFiles().read(List.of(file), ReadingChoices.FOUND_OUT, Progress.unwatched());
        assertEquals(List.of(), refused(bring(sheets)));
    }

    /// Everything, in a language, as one who is alone may after seven days.
    Path takeOut(Path file, String language) {
        house.open().exports().openly().ask();
        house.clock().move(Duration.ofDays(7));
        return house.open().exports().open(file, new Texts(Locale.of(language)), Progress.unwatched()).file();
    }

    /// The rows that were not taken in, with the column and why.
    static List<String> refused(ImportResult result) {
        return result.problems().stream().filter(problem -> problem.kind().refuses())
                .map(problem -> problem + problem.field().map(field -> " " + field.code()).orElse("")).toList();
    }

    /// What stands in the store.
    List<String> rows(String sql) {
        return house.open().vault().read(tx -> tx.handle().createQuery(sql).mapTo(String.class).list());
    }

    /// How many rows a table has.
    int count(String table) {
        return house.open().vault()
                .read(tx -> tx.handle().createQuery("select count(*) from " + table).mapTo(Integer.class).one());
    }
}
