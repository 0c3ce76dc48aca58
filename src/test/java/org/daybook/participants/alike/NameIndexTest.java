package org.daybook.participants.alike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The index loses no pair that comparing every name with every other one finds.
class NameIndexTest {
    private static final long SEED = Long.getLong("names.seed", 17);
    private static final int NAMES = Integer.getInteger("names", 700);
    /// Also the letters that only some offices write.
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzšžçéöūățıșњжщїяθχسنه";

    private final Random random = new Random(SEED);

    /// Names of two women or one, in eleven scripts; joined to one another, shortened, misspelled, with an initial.
    private List<NameKey> names(int many) throws IOException {
        var written = new ArrayList<String>();
        for (var file : List.of("pairs", "others-pairs", "near-misses", "others-near-misses")) {
            Files.readAllLines(Path.of("src", "test", "resources", "alike", file + ".tsv")).stream()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .forEach(cells -> written.addAll(List.of(cells[0], cells[2])));
        }
        var names = new LinkedHashSet<NameKey>();
        written.forEach(name -> NameKey.of(name).ifPresent(names::add));
        while (names.size() < many) {
            NameKey.of(altered(written)).ifPresent(names::add);
        }
        return List.copyOf(names);
    }

    private String altered(List<String> written) {
        var name = new StringBuilder(any(written));
        for (int words = random.nextInt(3); words > 0; words--) {
            name.append(any(List.of(" ", "-", "")))
                    .append(any(List.of(any(any(written).split(" ", -1)), any(written))));
        }
        for (int changes = random.nextInt(3); changes > 0 && name.length() > 1; changes--) {
            int at = random.nextInt(name.length());
            switch (random.nextInt(5)) {
                case 0 -> name.deleteCharAt(at);
                case 1 -> name.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                case 2 -> name.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                case 3 -> name.insert(0, LETTERS.charAt(random.nextInt(LETTERS.length())) + ". ");
                default -> name.insert(at, ' ');
            }
        }
        return name.toString();
    }

    private String any(String[] some) {
        return some[random.nextInt(some.length)];
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @Test
    void noPairIsLost() throws IOException {
        every(names(NAMES));
    }

    @Test
    @Tag("long")
    @Timeout(3600)
    void noPairOfManyIsLost() throws IOException {
        every(names(2_500));
    }

    /// Names of no woman: nothing is more work than 20,000 words without a similar one. Prints the figures in
    /// `docs/benchmarks.md`.
    @Test
    @Tag("long")
    @Timeout(1800)
    void tenThousandNamesAreComparedWhole() {
        var names = Stream.generate(() -> NameKey.of(word() + " " + word()).orElseThrow()).limit(10_000).toList();
        var index = new NameIndex<Integer>();
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        long near = 0;
        for (int at = 0; at < names.size(); at++) {
            near += index.near(names.get(at)).size();
            index.add(names.get(at), at);
        }
        System.out.printf("NameIndex: 10,000 names: %d pairs of words and %d of names compared, %.1f s of processor%n",
                index.compared(), near, (thread.getCurrentThreadCpuTime() - start) / 1e9);
        assertTrue(index.compared() + near < 2_000_000, "of 200 and 50 million");
    }

    private String word() {
        var word = new StringBuilder();
        for (int syllables = 4 + random.nextInt(2); syllables > 0; syllables--) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private static void every(List<NameKey> names) {
        var index = new NameIndex<NameKey>();
        names.forEach(name -> index.add(name, name));
        int alike = 0;
        long near = 0;
        for (var one : names) {
            var found = new HashSet<>(index.near(one));
            near += found.size();
            for (var other : names) {
                // No birth asks for less than this.
                if (Likeness.mayBe(one, other) || Likeness.mayBe(other, one)) {
                    alike++;
                    assertTrue(found.contains(other), () -> one + " and " + other + " (seed " + SEED + ")");
                }
            }
        }
        System.out.printf("NameIndex: %d names, %d pairs alike, %d of %d compared, %d words compared%n", names.size(),
                alike, near, (long) names.size() * names.size(), index.compared());
        assertTrue(near < (long) names.size() * names.size() / 4, "most pairs are not compared");
    }

    @Test
    void theyComeInTheOrderInWhichTheyWereAdded() {
        var index = new NameIndex<String>();
        Stream.of("Олена Коваль", "Fatima Zahra", "Olena Kowal", "Olenakoval", "O. Koval")
                .forEach(name -> index.add(key(name), name));
        assertEquals(List.of("Олена Коваль", "Olena Kowal", "Olenakoval", "O. Koval"),
                index.near(key("Olena Koval")));
    }

    private static NameKey key(String name) {
        return NameKey.of(name).orElseThrow();
    }
}
