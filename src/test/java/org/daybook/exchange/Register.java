package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.exchange.ImportResult.Counts;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;

/// Registers that are imported into the store of a test, and exported again.
record Register(TestHouse house) {
    private static final Texts ITALIAN = new Texts(Locale.of("it", "IT"));

    ImportResult run(SourceSheet... sheets) {
        var imports = house.open().imports();
        var check = imports.check(imports.plan(List.of(sheets), ImportMapping.GUESSED));
        assertEquals(List.of(), check.questions());
        return imports.run(check, Progress.unwatched());
    }

    /// Returns what is wrong with rows, or reported about them.
    static List<String> said(ImportResult result) {
        return result.problems().stream().map(RowProblem::toString).toList();
    }

    /// Returns the rows that were refused, each with its number and the reason.
    static List<String> refusedRows(ImportResult result) {
        return result.problems().stream().filter(problem -> problem.kind().refuses())
                .map(problem -> problem.row() + " " + problem.kind().code()).toList();
    }

    /// Returns the names of those who have marks, sorted, once for each mark.
    String came() {
        return one("""
                select coalesce(group_concat(name, ' '), '')
                  from (select p.preferred_name as name
                          from attendance a
                          join participant p on p.id = a.participant
                         order by 1)""");
    }

    int rows(String table) {
        return Integer.parseInt(one("select count(*) from " + table));
    }

    String one(String sql) {
        return house.open().vault().read(tx -> tx.handle().createQuery(sql).mapTo(String.class).findOne().orElse(""));
    }

    /// The same sheets again add nothing, and undoing what they brought leaves only the audit trail.
    void comesOnceAndGoes(ImportResult first, List<String> tables, SourceSheet... sheets) {
        int journal = rows("journal");
        assertEquals(0, run(sheets).sum().takenIn());
        assertEquals(journal, rows("journal"));
        assertInstanceOf(UndoOutcome.Undone.class, house.open().imports().undo(first.id().orElseThrow()));
        for (var gone : Stream.concat(tables.stream(), Stream.of("import_key", "import_refused", "data_import"))
                .toList()) {
            assertEquals(0, rows(gone), gone);
            assertEquals("0", one("select count(*) from journal where tab = '" + gone + "'"), gone);
        }
        assertEquals(first.sum(), run(sheets).sum());
    }

    /// The content of this store is exported, imported into an empty one, and exported from it as the same bytes.
    void goesRound(TestHouse empty, Path folder, List<String> tables) throws IOException {
        var first = out(house, folder.resolve("here.xlsx"));
        var sheets = empty.open().sourceFiles().read(List.of(first), ReadingChoices.FOUND_OUT, Progress.unwatched());
        var there = new Register(empty).run(sheets.toArray(SourceSheet[]::new));
        assertEquals(new Counts(there.sum().takenIn(), 0, 0), there.sum(), () -> said(there).toString());
        empty.open().sourceFiles().forget();
        for (var table : tables) {
            assertEquals(content(table), new Register(empty).content(table));
        }
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(out(empty, folder.resolve("there.xlsx"))));
    }

    /// Returns the content of its rows, without what each store assigns itself.
    private List<String> content(String table) {
        return house.open().vault().read(tx -> {
            var columns = tx.handle().createQuery("""
                    select group_concat(name)
                      from pragma_table_info(:table)
                     where name not in ('id', 'company', 'staff', 'recorded_by', 'checked_on')""").bind("table", table)
                    .mapTo(String.class).one();
            return tx.handle().createQuery("select json_array(" + columns + ") as row from " + table + " order by row")
                    .mapTo(String.class).list();
        });
    }

    private static Path out(TestHouse of, Path file) {
        of.open().exports().openly().ask();
        of.passDays(7);
        return of.open().exports().open(file, ITALIAN, Progress.unwatched()).file();
    }
}
