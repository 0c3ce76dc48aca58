package org.daybook.paths;

import java.util.List;
import java.util.Locale;

/// Languages that are spoken in a group, or into which is interpreted.
public final class Languages {
    /// ISO 639 codes: those most spoken at such places first.
    public static final List<String> CODES = List.of("it", "en", "fr", "es", "ar", "uk", "ru", "ro", "bg", "el", "lt",
            "de",
            "pt", "sq", "tr", "fa", "ps", "ur", "bn", "hi", "pa", "ta", "zh", "vi", "tl", "sw", "so", "am", "ti", "om",
            "yo", "ig", "ha", "wo", "ff", "bm", "ln", "rw", "ku", "ka", "hy", "pl", "sr", "hu");

    private Languages() {}

    /// Returns the name of a language in the worker's language.
    public static String word(String code, Locale worker) {
        return Locale.of(code).getDisplayLanguage(worker);
    }
}
