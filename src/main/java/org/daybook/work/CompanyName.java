package org.daybook.work;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a company is called, however that is written: in capitals, with other signs or accents, with or without what kind of
/// company it is in law. Entries of an equal name are one company: a sign, a limit or two who must not meet hold at all of
/// them.
///
/// @param letters letters and digits of the name, small, without accents and without a legal form at its end
record CompanyName(String letters) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /// What companies are called in law in the five countries, without dots.
    private static final Set<String> FORMS = Set.of("srl", "srls", "spa", "sas", "snc", "ss", "coop", "sca", "ae",
            "epe", "ike", "oe", "ee", "αε", "επε", "ικε", "οε", "εε", "uab", "ab", "mb", "ii", "sa", "pfa", "ood",
            "eood", "ad", "ead", "et", "оод", "еоод", "ад", "еад", "ет", "ltd", "llc");

    /// Those that are written before the name as often as after it, and begin no other name.
    private static final Set<String> BEFORE = Set.of("uab", "mb", "ii", "ет", "еоод", "оод");

    /// Of a name as somebody wrote it.
    static CompanyName of(String written) {
        var words = new ArrayList<>(
                List.of(MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD)).replaceAll("")
                        .toLowerCase(Locale.ROOT).replace(".", "").split("[^\\p{L}\\p{N}]+")));
        words.removeIf(String::isEmpty);
        joinLetters(words);
        while (words.size() > 1 && FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        if (words.size() > 1 && BEFORE.contains(words.getFirst())) {
            words.removeFirst();
        }
        return new CompanyName(String.join("", words));
    }

    /// *S. r. l.* at the end is one word.
    private static void joinLetters(List<String> words) {
        int from = words.size();
        while (from > 1 && words.get(from - 1).length() == 1) {
            from--;
        }
        if (words.size() - from > 1) {
            var together = String.join("", words.subList(from, words.size()));
            words.subList(from, words.size()).clear();
            words.add(together);
        }
    }
}
