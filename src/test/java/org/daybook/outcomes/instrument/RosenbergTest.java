package org.daybook.outcomes.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Ten thousand people's real answers through the scorer that is shipped: the published figures result, under both rules for
/// missing items.
class RosenbergTest {
    private static final Path ANSWERS = Path.of("..", "shared", "data", "rosenberg-10k.tsv");

    private static List<Map<String, Integer>> people() throws IOException {
        assumeTrue(Files.isReadable(ANSWERS), "skipped: the real answers need ../shared/data/rosenberg-10k.tsv");
        try (var lines = Files.lines(ANSWERS)) {
            return lines.skip(1).map(line -> answers(line.split("\t"))).toList();
        }
    }

    /// Printed 1 to 4, scored 0 to 3; 0 means skipped.
    private static Map<String, Integer> answers(String[] cells) {
        var answers = new HashMap<String, Integer>();
        for (int i = 0; i < 10; i++) {
            int printed = Integer.parseInt(cells[i]);
            if (printed > 0) {
                answers.put(String.valueOf(i + 1), printed - 1);
            }
        }
        return answers;
    }

    private static double[] scored(Scale scale) throws IOException {
        return people().stream().map(scale::score).filter(Result.Total.class::isInstance)
                .mapToDouble(result -> ((Result.Total) result).score().toDouble()).toArray();
    }

    private static Scale shipped() {
        return new Catalogue(BuiltIn.all()).any(new Key("rosenberg", "1965")).orElseThrow().scale();
    }

    private static String spread(double[] scores) {
        double mean = Arrays.stream(scores).average().orElseThrow();
        double squares = Arrays.stream(scores).map(score -> (score - mean) * (score - mean)).sum();
        return String.format(Locale.ROOT, "%.3f", Math.sqrt(squares / (scores.length - 1)));
    }

    @Test
    void withNoAnswerLeftOut() throws IOException {
        var scores = scored(shipped().allowingMissing(0));
        assertEquals(9_711, scores.length);
        assertEquals(289, people().size() - scores.length);
        assertEquals("15.921", String.format(Locale.ROOT, "%.3f", Arrays.stream(scores).average().orElseThrow()));
        assertEquals("6.999", spread(scores));
        assertEquals(0, Arrays.stream(scores).min().orElseThrow());
        assertEquals(30, Arrays.stream(scores).max().orElseThrow());
    }

    @Test
    void withOneFilledByThePersonsMean() throws IOException {
        var scores = scored(shipped());
        assertEquals(9_973, scores.length);
        assertEquals("6.996", spread(scores));
    }
}
