package org.daybook.base;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of a company in a normalised spelling: regardless of case, punctuation, accents and legal form. Entries of an equal
/// name are one company: a sign, a limit or two women who must not meet apply at all of them.
///
/// @param letters letters and digits of the name, in lower case, without accents and without a legal form at its end
public record CompanyName(String letters) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /// The legal forms of companies in the five countries, without dots.
    private static final Set<String> FORMS = Set.of("srl", "srls", "spa", "sas", "snc", "ss", "coop", "sca", "ae",
            "epe", "ike", "oe", "ee", "αε", "επε", "ικε", "οε", "εε", "uab", "ab", "mb", "ii", "sa", "pfa", "ood",
            "eood", "ad", "ead", "et", "оод", "еоод", "ад", "еад", "ет", "ltd", "llc");

    /// The legal forms that are as often written before the name as after it, and with which no other name begins.
    private static final Set<String> BEFORE = Set.of("uab", "mb", "ii", "ет", "еоод", "оод");

    /// Returns the normalised form of a name as written.
    public static CompanyName of(String written) {
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

    /// *S. r. l.* at the end is treated as one word.
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
