package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;

/// Imports registers into a store and exports everything again, as a manager would.
final class HerRegisters {
    private final TestHouse house;

    HerRegisters(TestHouse house) {
        this.house = house;
    }

    /// Imports sheets.
    ImportResult bring(SourceSheet... sheets) {
        return bring(List.of(sheets));
    }

    /// Imports the same sheets again: every row that was imported is recognised by its key, nothing is added.
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

    /// Imports a file of which every row must be imported.
    void bringWhole(Path file) {
        var sheets = house.open().sourceFiles().read(List.of(file), ReadingChoices.FOUND_OUT, Progress.unwatched());
        assertEquals(List.of(), refused(bring(sheets)));
    }

    /// Exports everything, in a language, as a person who is alone may after seven days.
    Path takeOut(Path file, String language) {
        house.open().exports().openly().ask();
        house.passDays(7);
        return house.open().exports().open(file, new Texts(Locale.of(language)), Progress.unwatched()).file();
    }

    /// Returns the rows that were not imported, with the column and the reason.
    static List<String> refused(ImportResult result) {
        return result.problems().stream().filter(problem -> problem.kind().refuses())
                .map(problem -> problem + problem.field().map(field -> " " + field.code()).orElse("")).toList();
    }

    /// Returns the content of the store.
    List<String> rows(String sql) {
        return house.open().vault().read(tx -> tx.handle().createQuery(sql).mapTo(String.class).list());
    }

    /// Returns how many rows a table has.
    int count(String table) {
        return house.open().vault()
                .read(tx -> tx.handle().createQuery("select count(*) from " + table).mapTo(Integer.class).one());
    }
}
