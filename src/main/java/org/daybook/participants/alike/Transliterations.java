package org.daybook.participants.alike;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// How one word of a name may be read aloud, by the tables of ICU: Cyrillic is read as Russian, Ukrainian and Bulgarian,
/// because nobody is asked which it is. Safe for use by any thread.
final class Transliterations {
    private static final Map<String, List<String>> TABLES = Map.of(
            "Cyrl", List.of("Russian-Latin/BGN", "Ukrainian-Latin/BGN", "Bulgarian-Latin/BGN"),
            "Grek", List.of("Greek-Latin/UNGEGN"), "Armn", List.of("Armenian-Latin/BGN"),
            "Geor", List.of("Georgian-Latin/BGN"), "Ethi", List.of("Amharic-Latin/BGN"));
    private static final List<String> ANY = List.of("Any-Latin");
    private static final List<String> SERBIAN = List.of("Serbian-Latin/BGN");
    private static final Pattern ONLY_SERBIAN = Pattern.compile("[јљњђћџѓќѕ]");
    /// ICU builds a table when it is first requested; building one takes much longer than using it.
    private static final Map<String, Transliterator> MADE = new ConcurrentHashMap<>();
    private static final int MOST = 6;

    private Transliterations() {}

    /// Returns the readings of a word in the letters of [Sounds]; empty if it has no letter.
    static List<String> of(String word) {
        var plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var script = script(plain);
        Set<String> readings = new LinkedHashSet<>();
        for (var written : written(plain, script)) {
            latin(written, script).forEach(latin -> readings.addAll(Sounds.of(latin, script)));
        }
        readings.remove("");
        return readings.stream().limit(MOST).toList();
    }

    /// Returns the script of the first letter, in four letters of ISO 15924; `Latn` if there is none.
    static String script(String text) {
        return text.codePoints().filter(Character::isLetter).mapToObj(letter -> UScript.getShortName(
                UScript.getScript(letter))).findFirst().orElse("Latn");
    }

    private static List<String> latin(String word, String script) {
        return script.equals("Latn")
                ? List.of(word)
                : tables(word, script).stream().map(table -> table(table).transliterate(word)).toList();
    }

    private static List<String> tables(String word, String script) {
        return ONLY_SERBIAN.matcher(word).find() ? SERBIAN : TABLES.getOrDefault(script, ANY);
    }

    private static Transliterator table(String name) {
        return MADE.computeIfAbsent(name, id -> Transliterator.getInstance(
                id.endsWith("UNGEGN") || id.equals("Any-Latin") ? id : id + "; Any-Latin"));
    }

    /// Returns a word as its own script might also write it, where ICU reads letter by letter what is spoken as one.
    private static List<String> written(String word, String script) {
        return switch (script) {
            case "Arab" -> arabic(word);
            case "Grek" -> {
                var plain = Normalizer.normalize(Normalizer.normalize(word, Normalizer.Form.NFD).replace("\u0301", ""),
                        Normalizer.Form.NFC);
                // Greek has no letters for the sounds b, d, g and dz and writes each with two.
                var spoken = plain.replaceAll("^μπ", "b").replaceAll("^ντ", "d").replaceAll("^γκ", "g")
                        .replace("μπ", "mb").replace("ντ", "nd").replace("γκ", "ng").replace("τζ", "dz");
                yield List.of(plain, plain.replaceAll("[εο]ι", "ι").replace("αι", "ε"), spoken);
            }
            default -> List.of(word);
        };
    }

    /// Arabic has several letters for one sound, and ends feminine names with one that sounds `a` or `at`. `&` is an h
    /// that makes no digraph with the letter before it.
    private static List<String> arabic(String word) {
        var letters = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\\p{M}ـءع]", "")
                .replaceAll("[ٱى]", "ا").replace('ی', 'ي').replace('ک', 'ك').replaceAll("^اي", "ي");
        var named = letters.length() > 4 && letters.startsWith("ال") ? letters.substring(2) : letters;
        var spoken = named.replaceAll("[ةۀہه]$", "ا").replaceAll("اا+", "ا").replace('ه', '&');
        if (named.endsWith("ة")) {
            return List.of(spoken, named.replaceAll("ة$", "ت").replace('ه', '&'));
        }
        // Latin letters omit the article, or write it as a part of the name.
        return named.equals(letters) ? List.of(spoken) : List.of(spoken, "ال" + spoken);
    }
}
