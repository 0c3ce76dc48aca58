package org.daybook.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is compared: without case, accents and punctuation.
final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+✓✔]+");

    private FoldedText() {}

    /// Letters and digits, words one space apart.
    static String of(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT).replace('ς', 'σ').replace('ı', 'i').replace("ł", "l");
        return BETWEEN.matcher(plain).replaceAll(" ").strip();
    }
}
