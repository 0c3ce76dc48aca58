package org.daybook.participants.alike;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The letters in which a word is written, as [SpellingModel] compares them: lower case, without diacritics, between a `^` and
/// a `$`, and in the script's basic letters if a language has some of its own.
final class Spelling {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final Pattern NOT_LATIN = Pattern.compile("[^a-z]");
    /// Letters that are not a base letter with a diacritic, or whose diacritic changes how they are spoken.
    private static final Map<String, String> LATIN = Map.ofEntries(Map.entry("š", "sh"), Map.entry("ş", "sh"),
            Map.entry("ș", "sh"), Map.entry("ž", "zh"), Map.entry("č", "ch"), Map.entry("ć", "ch"),
            Map.entry("đ", "dj"), Map.entry("ł", "l"), Map.entry("ø", "o"), Map.entry("œ", "oe"),
            Map.entry("æ", "ae"), Map.entry("ß", "ss"), Map.entry("ı", "i"), Map.entry("ə", "a"),
            Map.entry("þ", "th"), Map.entry("ð", "d"));
    private static final Map<String, Map<String, String>> PLAIN = Map.of(
            "Arab", Map.of("ی", "ي", "ک", "ك", "ـ", ""),
            "Cyrl", Map.of("ё", "е", "і", "и", "ї", "и", "є", "е", "ґ", "г", "ў", "у"),
            "Hebr", Map.of());

    private Spelling() {}

    /// @param word   as it is written
    /// @param script its script, in four letters of ISO 15924
    /// @return at least `^$`; empty if no model compares the script
    static String of(String word, String script) {
        var plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (script.equals("Latn")) {
            var unmarked = Normalizer.normalize(replaced(plain, LATIN), Normalizer.Form.NFD);
            return "^" + NOT_LATIN.matcher(unmarked).replaceAll("") + "$";
        }
        return PLAIN.containsKey(script)
                ? "^" + NO_LETTER.matcher(replaced(plain, PLAIN.getOrDefault(script, Map.of()))).replaceAll("") + "$"
                : "";
    }

    /// Returns words written as one.
    static String joined(List<String> words) {
        return String.join("", words).replace("$^", "");
    }

    private static String replaced(String word, Map<String, String> letters) {
        var replaced = word;
        for (var letter : letters.entrySet()) {
            replaced = replaced.replace(letter.getKey(), letter.getValue());
        }
        return replaced;
    }
}
