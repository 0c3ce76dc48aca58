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

/// Languages and countries as a worker reads them, named by ICU's data of her language. Never changed after it was
/// made; any thread may ask.
public final class LanguagesAndCountries {
    /// Spoken by most who come to the spaces; they stand on top in this order.
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

    /// The languages to choose from, the most spoken first.
    List<ListChoice> languages() {
        return Stream.concat(MOST_SPOKEN.stream().map(this::ofLanguage), sorted(ALSO_SPOKEN.stream()
                .map(this::ofLanguage))).toList();
    }

    /// The codes of these languages, in the same order.
    public List<String> languageCodes() {
        return languages().stream().map(ListChoice::code).toList();
    }

    /// Stateless first, then every country in the order of the worker's alphabet.
    ///
    /// @param stateless the worker's word for it
    List<ListChoice> citizenships(String stateless) {
        var all = new ArrayList<ListChoice>();
        all.add(new ListChoice(Citizenship.STATELESS, stateless));
        sorted(Citizenship.countries().stream().map(this::ofCountry)).forEach(all::add);
        return all;
    }

    /// What a language is called.
    ///
    /// @param code ISO 639
    String language(String code) {
        return names.languageDisplayName(code);
    }

    /// What a language is called inside a sentence: "heard in Italian", "ascoltata in italiano".
    String languageInside(String code) {
        return inSentences.languageDisplayName(code);
    }

    /// A month inside a sentence, as small as the language writes it there: "da marzo 2026".
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
