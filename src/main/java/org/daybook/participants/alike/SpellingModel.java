package org.daybook.participants.alike;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// How names in Latin letters are written in another script. Pieces of up to three Latin letters are paired with pieces of up
/// to two others; each pair costs the logarithm of how much rarer it is in one name than by chance. The tables
/// `names/spelled-*.txt` were learned from names known in both scripts, by the joint model of letter pieces of Jiampojamarn,
/// Kondrak and Sherif, "Applying Many-to-Many Alignments and Hidden Markov Models to Letter-to-Phoneme Conversion" (NAACL
/// 2007). Safe for use by any thread.
final class SpellingModel {
    static final int LONGEST_LATIN = 3;
    static final int LONGEST_OTHER = 2;
    /// The cost of a letter paired with one it was never seen with, or with none.
    static final float NEVER_SEEN = 7;
    /// The highest cost per letter for one name: at this value, two of a hundred different names that begin alike match.
    private static final double ENOUGH = 0.35;
    /// The factor by which cost reduces the similarity, so that names at the limit are still offered without a birth.
    private static final double TAKEN_AWAY = 0.18;
    /// The weight of a difference in sound.
    private static final double SOUND = 0.5;
    /// Words that sound less alike are never one name.
    static final double LEAST_SOUND = 1 - ENOUGH / SOUND;
    private static final Map<String, SpellingModel> BY_SCRIPT = Map.of("Arab", read("arab"), "Cyrl", read("cyrl"),
            "Hebr", read("hebr"));

    private final Map<String, Integer> latinPieces = new HashMap<>();
    private final Map<String, Integer> otherPieces = new HashMap<>();
    private final float[][] costs;

    /// @param lines each a Latin piece, another one and their cost, in hundredths, separated by tabs; a piece may be empty
    SpellingModel(List<String> lines) {
        var cells = lines.stream().map(line -> line.split("\t")).toList();
        cells.forEach(line -> {
            latinPieces.putIfAbsent(line[0], latinPieces.size());
            otherPieces.putIfAbsent(line[1], otherPieces.size());
        });
        costs = new float[latinPieces.size()][otherPieces.size()];
        for (var row : costs) {
            Arrays.fill(row, Float.NaN);
        }
        cells.forEach(
                line -> costs[number(latinPieces, line[0])][number(otherPieces, line[1])] = Integer.parseInt(line[2])
                        / 100f);
    }

    /// Returns the model for two scripts; empty unless one of them is Latin and the other one was learned.
    static Optional<SpellingModel> between(String one, String other) {
        return one.equals("Latn")
                ? Optional.ofNullable(BY_SCRIPT.get(other))
                : other.equals("Latn") ? Optional.ofNullable(BY_SCRIPT.get(one)) : Optional.empty();
    }

    /// Returns how alike two words are, on the scale of [Distance#similarity]; 0 if they are more likely two names than one,
    /// whatever the births are: sisters' names often differ by one letter.
    ///
    /// @param latin as [Spelling] writes it, like the other one
    /// @param sound how alike they sound, from 0 to 1
    double similarity(String latin, String other, double sound) {
        double unlike = SOUND * (1 - sound);
        if (unlike > ENOUGH) {
            // Most pairs end here; following all paths from one word to the other takes ten times as long.
            return 0;
        }
        double cost = strangeness(latin, other) + unlike;
        return cost <= ENOUGH ? 1 - TAKEN_AWAY * cost : 0;
    }

    /// Returns what is rarer than by chance on the likeliest path from one word to the other, for each of their letters; from
    /// 0.
    double strangeness(String latin, String other) {
        var latinNumbers = numbers(latinPieces, latin, LONGEST_LATIN);
        var otherNumbers = numbers(otherPieces, other, LONGEST_OTHER);
        int columns = other.length() + 1;
        var cost = new float[(latin.length() + 1) * columns];
        // The part of it above zero.
        var strange = new float[cost.length];
        for (int i = 0; i <= latin.length(); i++) {
            for (int j = 0; j < columns; j++) {
                int here = i * columns + j;
                cost[here] = here == 0 ? 0 : Float.POSITIVE_INFINITY;
                for (int letters = 0; letters <= Math.min(i, LONGEST_LATIN); letters++) {
                    for (int others = letters == 0 ? 1 : 0; others <= Math.min(j, LONGEST_OTHER); others++) {
                        float pair = cost(latinNumbers[letters][i - letters], otherNumbers[others][j - others],
                                letters, others);
                        int before = (i - letters) * columns + j - others;
                        if (cost[before] + pair < cost[here]) {
                            cost[here] = cost[before] + pair;
                            strange[here] = strange[before] + Math.max(0, pair);
                        }
                    }
                }
            }
        }
        return strange[cost.length - 1] / (latin.length() + other.length());
    }

    private float cost(int latin, int other, int letters, int others) {
        float known = latin < 0 || other < 0 ? Float.NaN : costs[latin][other];
        return !Float.isNaN(known) ? known : letters <= 1 && others <= 1 ? NEVER_SEEN : Float.POSITIVE_INFINITY;
    }

    /// Returns the number of each piece of a word by its length and its position; negative if the table has none.
    private static int[][] numbers(Map<String, Integer> pieces, String word, int longest) {
        var numbers = new int[longest + 1][word.length() + 1];
        for (int letters = 0; letters <= longest; letters++) {
            for (int at = 0; at + letters <= word.length(); at++) {
                numbers[letters][at] = number(pieces, word.substring(at, at + letters));
            }
        }
        return numbers;
    }

    private static int number(Map<String, Integer> pieces, String piece) {
        return pieces.getOrDefault(piece, -1);
    }

    private static SpellingModel read(String script) {
        try (var in = Objects.requireNonNull(
                SpellingModel.class.getResourceAsStream("/names/spelled-" + script + ".txt"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new SpellingModel(reader.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
