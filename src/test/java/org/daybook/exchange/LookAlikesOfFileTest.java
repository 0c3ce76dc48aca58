package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every woman of a long register without births is compared with every other one.
class LookAlikesOfFileTest {
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void theLastRowsOfALongRegisterAreComparedToo() {
        assertEquals(List.of("looks-alike 3102"), said(3_100));
    }

    /// Prints the figures in `docs/benchmarks.md`.
    @Test
    @Tag("long")
    @Timeout(1800)
    void soAreTheLastOfTenThousand() {
        long start = System.nanoTime();
        assertEquals(List.of("looks-alike 10002"), said(10_000));
        System.out.printf("10,000 women without births: %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    /// Returns what is said about so many women with different names and a last one who is named like the first.
    private List<String> said(int women) {
        var random = new Random(5);
        var lines = new ArrayList<String>(List.of("Number|Name|Nationality"));
        for (int row = 1; row <= women; row++) {
            lines.add(row + "|" + (row == 1 ? "Олена Шевченко" : word(random) + " " + word(random)) + "|UA");
        }
        lines.add(women + 1 + "|Olena Shevchenko|UA");
        var imports = house.open().imports();
        var check = imports.check(imports.plan(List.of(Sheet.of("Women", lines.toArray(String[]::new))),
                ImportMapping.GUESSED));
        return imports.dryRun(check, Progress.unwatched()).problems().stream()
                .map(problem -> problem.kind().code() + " " + problem.row()).toList();
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int syllables = 4 + random.nextInt(2); syllables > 0; syllables--) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
