package org.daybook.participants.alike;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.commons.codec.EncoderException;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.bm.BeiderMorseEncoder;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.RuleType;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Prints a line of `docs/benchmarks.md` for each usual way of comparing names, on the real names from which nothing was
/// learned. Those made for Latin letters are applied to ICU's transliteration of every script.
final class NameMeasures {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private NameMeasures() {}

    /// @param none not used
    public static void main(String[] none) throws IOException {
        var beiderMorse = new BeiderMorseEncoder();
        beiderMorse.setNameType(NameType.GENERIC);
        beiderMorse.setRuleType(RuleType.APPROX);
        var metaphone = new DoubleMetaphone();
        var jaroWinkler = new JaroWinklerSimilarity();
        var measures = new LinkedHashMap<String, BiPredicate<String, String>>();
        measures.put("ours", (one, other) -> Likeness.of(Traits.named(one), Traits.named(other)).isPresent());
        measures.put("Beider-Morse over ICU", (one, other) -> meet(codes(beiderMorse, one), codes(beiderMorse, other)));
        measures.put("Double Metaphone over ICU",
                (one, other) -> meet(sounds(metaphone, one), sounds(metaphone, other)));
        for (double needed : List.of(0.96, 0.9, 0.85)) {
            measures.put("Jaro-Winkler " + needed + " over ICU",
                    (one, other) -> jaroWinkler.apply(latin(one), latin(other)) >= needed);
        }
        for (var script : RealNamePairs.SCRIPTS) {
            var heldOut = RealNamePairs.of(script).stream().filter(RealNamePairs.Pair::heldOut).toList();
            measures.forEach(
                    (name, alike) -> System.out.printf(Locale.ROOT, "| %s | %s | %.3f | %.3f |%n", script, name,
                            share(heldOut, true, alike), share(heldOut, false, alike)));
        }
    }

    private static double share(List<RealNamePairs.Pair> pairs, boolean same, BiPredicate<String, String> alike) {
        var asked = pairs.stream().filter(pair -> pair.same() == same).toList();
        return (double) asked.stream().filter(pair -> alike.test(pair.one(), pair.two())).count() / asked.size();
    }

    private static String latin(String name) {
        return LATIN.transliterate(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip();
    }

    private static Set<String> codes(BeiderMorseEncoder encoder, String name) {
        try {
            return new HashSet<>(Arrays.asList(encoder.encode(latin(name)).split("[|\\-]")));
        } catch (EncoderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<String> sounds(DoubleMetaphone metaphone, String name) {
        return new HashSet<>(List.of(metaphone.doubleMetaphone(latin(name)),
                metaphone.doubleMetaphone(latin(name), true)));
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(code -> !code.isBlank() && other.contains(code));
    }
}
