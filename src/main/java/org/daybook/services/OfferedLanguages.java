package org.daybook.services;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The languages in which somebody may be helped or informed: those of the five countries, and those most spoken by the women
/// who come. From any thread.
public final class OfferedLanguages {
    private static final List<String> CODES = List.of("it", "el", "lt", "ro", "bg", "en", "fr", "es", "pt", "de",
            "ar", "fa", "ru", "uk", "pl", "sq", "tr", "zh", "bn", "ur", "hi", "ti", "am", "so", "wo", "pcm", "yo", "ig",
            "bin");

    private final LocaleDisplayNames names;
    private final Collator order;

    /// @param worker the language in which names are shown
    public OfferedLanguages(Locale worker) {
        names = LocaleDisplayNames.getInstance(ULocale.forLocale(worker),
                DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
        order = Collator.getInstance(worker);
    }

    /// Returns the codes (ISO 639) of the languages, ordered by their names.
    public List<String> codes() {
        return CODES.stream().sorted(Comparator.comparing(this::name, order)).toList();
    }

    /// Returns the name of a language.
    ///
    /// @param code ISO 639
    public String name(String code) {
        return names.languageDisplayName(code);
    }
}
