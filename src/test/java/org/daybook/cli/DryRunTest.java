package org.daybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daybook.exchange.StoreContent;
import org.daybook.exchange.TemplateWorkbook;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A dry run states what the import would do, exact to the row, and stores nothing.
class DryRunTest {
    @RegisterExtension
    final TestHouse house = TestHouse.forTheProgram();

    @TempDir
    Path folder;

    @Test
    void ofTheFiveWorkbooks() throws IOException {
        storesNothingAndSaysTheSame(List.of(FiveWorkbooks.register(folder), FiveWorkbooks.marks(folder),
                FiveWorkbooks.paths(folder), FiveWorkbooks.sessions(folder), FiveWorkbooks.answers(folder)));
    }

    @Test
    void ofTheTemplate() throws IOException {
        storesNothingAndSaysTheSame(
                List.of(Files.write(folder.resolve("registro.xlsx"), TemplateWorkbook.written("it"))));
    }

    private void storesNothingAndSaysTheSame(List<Path> files) throws IOException {
        var before = content();
        var tried = run(files, "tried.csv", "--dry-run");
        assertEquals(Set.of(), changed(before, content()));
        var done = run(files, "done.csv");
        assertNotEquals(Set.of(), changed(before, content()));
        assertEquals(0, done.status(), done.err());
        assertEquals(new Terminal.Ending(0, done.out() + "Only tried. Nothing was written.\n", done.err()), tried);
        assertEquals(Files.readString(folder.resolve("done.csv")), Files.readString(folder.resolve("tried.csv")));
    }

    private static Set<String> changed(Map<String, StoreContent.Table> before, Map<String, StoreContent.Table> now) {
        return now.entrySet().stream().filter(table -> !table.getValue().equals(before.get(table.getKey())))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private Terminal.Ending run(List<Path> files, String refused, String... more) {
        var all = new ArrayList<>(List.of("import", house.store().path().toString()));
        files.forEach(file -> all.add(file.toString()));
        all.addAll(List.of("--dates", "day-first", "--refused", folder.resolve(refused).toString(),
                "--passphrase-stdin"));
        all.addAll(List.of(more));
        return Terminal.run(TestHouse.PASSPHRASE + "\n", all.toArray(String[]::new));
    }

    /// Returns the content of every table, and closes the store. Test stores are copies of one store: whoever opens one may note
    /// that it is an older copy.
    private Map<String, StoreContent.Table> content() {
        try {
            var found = new TreeMap<>(StoreContent.of(house.reopen().vault()));
            found.keySet().removeAll(List.of("older_copy", "journal"));
            return found;
        } finally {
            house.open().close();
        }
    }
}
