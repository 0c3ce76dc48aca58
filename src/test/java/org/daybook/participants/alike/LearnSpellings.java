package org.daybook.participants.alike;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Learns the tables of [SpellingModel] from the even half of the real pairs of names outside the project, and writes them into
/// `src/main/resources/names`. A separate command, see `docs/benchmarks.md`; its result is evaluated on the odd half, in
/// [RealNamePairsTest].
final class LearnSpellings {
    private static final int ROUNDS = 12;
    /// In the last rounds, pieces that occurred less often than the next two constants state are left out, and others are
    /// reduced.
    private static final int STRICT_ROUNDS = 4;
    private static final double MET_ENOUGH = 2;
    /// One letter for another: a few pairs of the data are not real pairs.
    private static final double LETTERS_MET_ENOUGH = 6;
    private static final double DISCOUNT = 0.5;
    private static final double SINGLE_LETTERS_NEVER_SEEN = 2e-6;
    private static final double LETTER_LEFT_OUT_NEVER_SEEN = 2e-5;

    private final List<RealNamePairs.Pair> pairs;
    private Map<String, Double> probability = Map.of();

    private LearnSpellings(List<RealNamePairs.Pair> pairs) {
        this.pairs = pairs;
    }

    /// Writes the three tables again.
    public static void main(String[] args) throws IOException {
        for (var script : RealNamePairs.SCRIPTS) {
            var learned = new LearnSpellings(RealNamePairs.of(script).stream()
                    .filter(pair -> pair.same() && !pair.heldOut()).toList());
            learned.learn();
            Files.writeString(Path.of("src", "main", "resources", "names",
                    "spelled-" + script.toLowerCase(Locale.ROOT) + ".txt"), learned.written());
        }
    }

    private void learn() {
        for (int round = 0; round < ROUNDS; round++) {
            var met = new HashMap<String, Double>();
            for (var pair : pairs) {
                count(pair.latin(), pair.other(), round == 0, met);
            }
            boolean strict = round >= ROUNDS - STRICT_ROUNDS;
            var kept = new HashMap<String, Double>();
            met.forEach((piece, times) -> {
                boolean leftOut = piece.length() - 1 == 1;
                boolean single = piece.length() - 1 == 2;
                if (!strict || leftOut) {
                    kept.put(piece, times);
                } else if (times >= (single ? LETTERS_MET_ENOUGH : MET_ENOUGH)) {
                    kept.put(piece, times - DISCOUNT);
                }
            });
            double all = kept.values().stream().mapToDouble(Double::doubleValue).sum();
            kept.replaceAll((_, times) -> times / all);
            probability = kept;
        }
    }

    /// One expectation step: how often each piece occurs on the paths of one pair, each path weighted by its current
    /// probability.
    private void count(String latin, String other, boolean first, Map<String, Double> met) {
        int rows = latin.length();
        int columns = other.length();
        var to = new double[rows + 1][columns + 1];
        var from = new double[rows + 1][columns + 1];
        to[0][0] = 1;
        from[rows][columns] = 1;
        each(rows, columns, (i, j, letters, others) -> to[i + letters][j + others] += to[i][j]
                * likelihood(latin.substring(i, i + letters), other.substring(j, j + others), first));
        var steps = new ArrayList<int[]>();
        each(rows, columns, (i, j, letters, others) -> steps.add(new int[]{i, j, letters, others}));
        for (var step : steps.reversed()) {
            from[step[0]][step[1]] += from[step[0] + step[2]][step[1] + step[3]] * likelihood(
                    latin.substring(step[0], step[0] + step[2]), other.substring(step[1], step[1] + step[3]), first);
        }
        for (var step : steps) {
            var one = latin.substring(step[0], step[0] + step[2]);
            var two = other.substring(step[1], step[1] + step[3]);
            double part = to[step[0]][step[1]] * likelihood(one, two, first)
                    * from[step[0] + step[2]][step[1] + step[3]]
                    / to[rows][columns];
            if (part > 1e-9) {
                met.merge(one + "\t" + two, part, Double::sum);
            }
        }
    }

    private interface Step {
        void of(int i, int j, int letters, int others);
    }

    /// Passes on every piece that may begin at every place; no place comes before one that leads to it.
    private static void each(int rows, int columns, Step step) {
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                for (int letters = 0; letters <= Math.min(SpellingModel.LONGEST_LATIN, rows - i); letters++) {
                    for (int others = 0; others <= Math.min(SpellingModel.LONGEST_OTHER, columns - j); others++) {
                        boolean one = letters > 0 && others > 0 || letters + others == 1 || letters == 2 && others == 0;
                        if (one) {
                            step.of(i, j, letters, others);
                        }
                    }
                }
            }
        }
    }

    private double likelihood(String latin, String other, boolean first) {
        int letters = latin.length() + other.length();
        if (first) {
            return Math.pow(0.02, letters) * (latin.isEmpty() || other.isEmpty() ? 0.3 : 1);
        }
        double known = probability.getOrDefault(latin + "\t" + other, 0.0);
        return known > 0
                ? known
                : latin.length() == 1 && other.length() == 1
                        ? SINGLE_LETTERS_NEVER_SEEN
                        : letters == 1 ? LETTER_LEFT_OUT_NEVER_SEEN : 0;
    }

    private String written() {
        var latin = letters(pairs.stream().map(RealNamePairs.Pair::latin).toList());
        var other = letters(pairs.stream().map(RealNamePairs.Pair::other).toList());
        var lines = new StringBuilder("""
                # Learned by LearnSpellings from pairs of names of Wikidata (Merhav and Ash, COLING 2018; CC0 1.0).
                # A Latin piece, a piece of the other script, and what they cost beside each other, in hundredths.
                """);
        new TreeMap<>(probability).forEach((piece, likely) -> {
            var sides = piece.split("\t", -1);
            double chance = chance(sides[0], latin) + chance(sides[1], other);
            double cost = chance - Math.log(likely);
            if (cost < SpellingModel.NEVER_SEEN) {
                lines.append(piece).append('\t').append(Math.round(100 * cost)).append('\n');
            }
        });
        return lines.toString();
    }

    /// Returns the logarithm of how often letters co-occur by chance.
    private static double chance(String piece, Map<Character, Double> letters) {
        return piece.chars().mapToDouble(letter -> Math.log(letters.getOrDefault((char) letter, 1e-3))).sum();
    }

    private static Map<Character, Double> letters(List<String> words) {
        var letters = new HashMap<Character, Double>();
        words.forEach(word -> word.chars().forEach(letter -> letters.merge((char) letter, 1.0, Double::sum)));
        double all = letters.values().stream().mapToDouble(Double::doubleValue).sum();
        letters.replaceAll((_, times) -> times / all);
        return letters;
    }
}
