package org.daybook.exchange;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybook.participants.Citizenship;

/// Countries and languages by their codes and by their names in the six languages.
final class PlaceNames {
    private static final String KOSOVO = "XK";
    private static final String STATELESS = Citizenship.STATELESS;
    private static final Map<String, String> MORE_COUNTRIES = Map.ofEntries(Map.entry("usa", "US"),
            Map.entry("u s a", "US"), Map.entry("uk", "GB"), Map.entry("great britain", "GB"),
            Map.entry("england", "GB"), Map.entry("inghilterra", "GB"), Map.entry("gran bretagna", "GB"),
            Map.entry("holland", "NL"), Map.entry("olanda", "NL"), Map.entry("costa d avorio", "CI"),
            Map.entry("ivory coast", "CI"), Map.entry("cote d ivoire", "CI"), Map.entry("burma", "MM"),
            Map.entry("birmania", "MM"), Map.entry("swaziland", "SZ"), Map.entry("czech republic", "CZ"),
            Map.entry("repubblica ceca", "CZ"), Map.entry("macedonia", "MK"), Map.entry("moldova", "MD"),
            Map.entry("moldavia", "MD"), Map.entry("congo", "CD"), Map.entry("drc", "CD"), Map.entry("turkey", "TR"),
            Map.entry("cabo verde", "CV"), Map.entry("capo verde", "CV"), Map.entry("kosovo", KOSOVO),
            Map.entry("kosova", KOSOVO), Map.entry("kossovo", KOSOVO), Map.entry("κοσοβο", KOSOVO),
            Map.entry("kosovas", KOSOVO), Map.entry("косово", KOSOVO), Map.entry("stateless", STATELESS),
            Map.entry("apolide", STATELESS), Map.entry("ανιθαγενησ", STATELESS), Map.entry("be pilietybes", STATELESS),
            Map.entry("apatrid", STATELESS), Map.entry("apatrida", STATELESS),
            Map.entry("без гражданство", STATELESS));

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();

    PlaceNames() {
        for (var code : Locale.getISOCountries()) {
            var place = "und_" + code;
            countries.put(FoldedText.of(code), code);
            countries.put(FoldedText.of(ULocale.getISO3Country(place)), code);
            for (var language : WordTable.LANGUAGES) {
                countries.putIfAbsent(FoldedText.of(ULocale.getDisplayCountry(place, language)), code);
            }
        }
        countries.remove("");
        countries.put("xk", KOSOVO);
        countries.putAll(MORE_COUNTRIES);
        for (var code : Locale.getISOLanguages()) {
            var kept = Locale.of(code).getLanguage();
            languages.put(FoldedText.of(code), kept);
            languages.put(FoldedText.of(ULocale.getISO3Language(code)), kept);
            for (var language : WordTable.LANGUAGES) {
                languages.putIfAbsent(FoldedText.of(ULocale.getDisplayLanguage(code, language)), kept);
            }
        }
        languages.remove("");
        languages.put("farsi", "fa");
        languages.put("dari", "fa");
        languages.put("tigrigna", "ti");
        languages.put("bangla", "bn");
    }

    /// ISO 3166-1 alpha-2, `XK`, or stateless.
    Optional<String> country(String text) {
        return Optional.ofNullable(countries.get(FoldedText.of(text)));
    }

    /// ISO 639-1.
    Optional<String> language(String text) {
        return Optional.ofNullable(languages.get(FoldedText.of(text)));
    }
}
