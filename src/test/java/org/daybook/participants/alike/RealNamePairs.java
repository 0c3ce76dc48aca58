package org.daybook.participants.alike;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Real names in two scripts, from the data outside the project: half of them for learning, half for evaluation.
final class RealNamePairs {
    static final Path FOLDER = Path.of("..", "shared", "data", "name-pairs");
    static final List<String> SCRIPTS = List.of("Arab", "Cyrl", "Hebr");
    private static final Map<String, String> FILES = Map.of("Arab", "arabic", "Cyrl", "russian", "Hebr", "hebrew");

    /// Two names.
    ///
    /// @param one     in Latin letters
    /// @param two     in another script
    /// @param same    whether it is one name; otherwise two that begin alike
    /// @param heldOut whether nothing was learned from it
    record Pair(String one, String two, String script, boolean same, boolean heldOut) {
        String latin() {
            return Spelling.of(one, "Latn");
        }

        String other() {
            return Spelling.of(two, script);
        }
    }

    private RealNamePairs() {}

    static List<Pair> of(String script) throws IOException {
        return Files.readAllLines(FOLDER.resolve(FILES.get(script) + ".tsv")).stream().skip(1)
                .map(line -> line.split("\t")).map(cells -> new Pair(cells[1], cells[2], script, cells[3].equals("1"),
                        Character.digit(cells[0].charAt(cells[0].length() - 1), 10) % 2 == 1))
                .toList();
    }
}
