package org.daybook.participants;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Languages and countries as a worker reads them, named by ICU data in her language. Immutable; safe for use by any thread.
public final class LanguagesAndCountries {
    /// The languages spoken by most visitors of the spaces, listed first in this order.
    private static final List<String> MOST_SPOKEN = List.of("it", "en", "fr", "es", "ar", "uk", "ru", "bn");
    private static final List<String> ALSO_SPOKEN = List.of("am", "bg", "bm", "cs", "de", "el", "fa", "ff", "ha", "hi",
            "hu", "hy", "ig", "ka", "ku", "ln", "lt", "lv", "mk", "ne", "om", "pa", "pl", "ps", "pt", "ro", "si", "sk",
            "so", "sq", "sr", "sw", "ta", "th", "ti", "tl", "tr", "ur", "vi", "wo", "yo", "zh");

    private final LocaleDisplayNames names;
    private final LocaleDisplayNames inSentences;
    private final Collator order;

    /// @param worker the language in which names are shown
    public LanguagesAndCountries(Locale worker) {
        var locale = ULocale.forLocale(worker);
        names = LocaleDisplayNames.getInstance(locale, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
        inSentences = LocaleDisplayNames.getInstance(locale, DisplayContext.CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE);
        order = Collator.getInstance(locale);
    }

    /// Returns the languages to choose from, the most spoken first.
    List<ListChoice> languages() {
        return Stream.concat(MOST_SPOKEN.stream().map(this::ofLanguage), sorted(ALSO_SPOKEN.stream()
                .map(this::ofLanguage))).toList();
    }

    /// Returns the codes of these languages, in the same order.
    public List<String> languageCodes() {
        return languages().stream().map(ListChoice::code).toList();
    }

    /// Returns stateless first, then every country in the alphabetical order of the worker's language.
    ///
    /// @param stateless the worker's word for it
    List<ListChoice> citizenships(String stateless) {
        var all = new ArrayList<ListChoice>();
        all.add(new ListChoice(Citizenship.STATELESS, stateless));
        sorted(Citizenship.countries().stream().map(this::ofCountry)).forEach(all::add);
        return all;
    }

    /// Returns the name of a language.
    ///
    /// @param code ISO 639
    String language(String code) {
        return names.languageDisplayName(code);
    }

    /// Returns the name of a language as used inside a sentence: "heard in Italian", "ascoltata in italiano".
    String languageInside(String code) {
        return inSentences.languageDisplayName(code);
    }

    /// Returns a month as used inside a sentence, in lower case if the language writes it so: "da marzo 2026".
    String monthInside(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", names.getLocale().toLocale()).format(month);
    }

    private Stream<ListChoice> sorted(Stream<ListChoice> choices) {
        return choices.sorted(Comparator.comparing(ListChoice::name, order));
    }

    private ListChoice ofLanguage(String code) {
        return new ListChoice(code, language(code));
    }

    private ListChoice ofCountry(String code) {
        return new ListChoice(code, names.regionDisplayName(code));
    }
}
