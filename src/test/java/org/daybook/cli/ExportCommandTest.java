package org.daybook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

/// A script exports everything, and another imports it again.
class ExportCommandTest {
    private static final String OF_FILE = "eleven herons above the weir";

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

    private Terminal.Ending run(String command, String typed, String... arguments) {
        var all = new ArrayList<>(List.of(command, house.store().path().toString()));
        all.addAll(List.of(arguments));
        all.add("--passphrase-stdin");
        return Terminal.run(TestHouse.PASSPHRASE + "\n" + typed, all.toArray(String[]::new));
    }

    @Test
    void sealedByOneOpenByTwo() throws IOException {
        var women = Files.writeString(folder.resolve("women.csv"), "Number;Name;Born\n17;Olena;1994-07\n").toString();
        assertEquals(0, run("import", "", women).status());
        var file = folder.resolve("all.sealed").toString();
        var done = run("export", OF_FILE + "\n", "--to", file);
        assertEquals(0, done.status(), done.err());
        assertTrue(done.out().startsWith("members: 1 row\nconsents: 0 rows\n"), done.out());
        assertFalse((done.out() + done.err()
                + Files.readString(Path.of(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("Olena"));
        assertEquals(1, run("export", OF_FILE + "\n", "--to", file).status());
        assertEquals("The passphrase does not open this file.\n", run("import", "another\n", file).err());
        var again = run("import", OF_FILE + "\n", file);
        assertEquals("members: 0 taken in, 1 here already", again.out().lines().findFirst().orElse(""), again.err());
        var open = folder.resolve("all.xlsx");
        assertTrue(run("export", "", "--to", open.toString(), "--open").err()
                .startsWith("Another manager has to run"));
        assertEquals(
                "Nobody else here counts as a second person yet. You can do it yourself once the waiting time is over.\n",
                run("export", "", "--to", open.toString(), "--open").err());
        assertFalse(Files.exists(open));
    }
}
