package org.daybook.exchange;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.participants.Citizenship;

/// Countries and languages by their codes and by their names in the six languages.
final class PlaceNames {
    private static final String KOSOVO = "XK";
    private static final String STATELESS = Citizenship.STATELESS;
    private static final Map<String, String> MORE_COUNTRIES = Map.ofEntries(Map.entry("usa", "US"),
            Map.entry("u s a", "US"), Map.entry("uk", "GB"), Map.entry("u k", "GB"), Map.entry("great britain", "GB"),
            Map.entry("england", "GB"), Map.entry("inghilterra", "GB"), Map.entry("gran bretagna", "GB"),
            Map.entry("holland", "NL"), Map.entry("olanda", "NL"), Map.entry("costa d avorio", "CI"),
            Map.entry("ivory coast", "CI"), Map.entry("cote d ivoire", "CI"), Map.entry("burma", "MM"),
            Map.entry("birmania", "MM"), Map.entry("swaziland", "SZ"), Map.entry("czech republic", "CZ"),
            Map.entry("repubblica ceca", "CZ"), Map.entry("macedonia", "MK"), Map.entry("moldova", "MD"),
            Map.entry("moldavia", "MD"), Map.entry("drc", "CD"), Map.entry("turkey", "TR"),
            Map.entry("cabo verde", "CV"), Map.entry("capo verde", "CV"), Map.entry("kosovo", KOSOVO),
            Map.entry("kosova", KOSOVO), Map.entry("kossovo", KOSOVO), Map.entry("κοσοβο", KOSOVO),
            Map.entry("kosovas", KOSOVO), Map.entry("косово", KOSOVO), Map.entry("stateless", STATELESS),
            Map.entry("apolide", STATELESS), Map.entry("ανιθαγενησ", STATELESS), Map.entry("be pilietybes", STATELESS),
            Map.entry("apatrid", STATELESS), Map.entry("apatrida", STATELESS),
            Map.entry("без гражданство", STATELESS));

    private static final Map<String, String> MORE_LANGUAGES = Map.ofEntries(Map.entry("farsi", "fa"),
            Map.entry("dari", "fa"), Map.entry("tigrigna", "ti"), Map.entry("bangla", "bn"), Map.entry("edo", "bin"),
            Map.entry("bini", "bin"), Map.entry("pidgin", "pcm"), Map.entry("pidgin english", "pcm"),
            Map.entry("romani", "rom"), Map.entry("romanes", "rom"), Map.entry("mandinka", "mnk"),
            Map.entry("mandingo", "mnk"), Map.entry("fula", "ff"), Map.entry("fulani", "ff"), Map.entry("peul", "ff"),
            Map.entry("pular", "ff"),
            Map.entry("pulaar", "ff"), Map.entry("ukranian", "uk"), Map.entry("μπενγκαλι", "bn"),
            Map.entry("τιγκρινια", "ti"), Map.entry("tigrinu", "ti"), Map.entry("mandarin", "zh"),
            Map.entry("mandarino", "zh"),
            Map.entry("cingalese", "si"), Map.entry("tagalog", "tl"), Map.entry("tl", "tl"),
            Map.entry("kurmanji", "ku"),
            Map.entry("sorani", "ckb"), Map.entry("μανδαρινικα", "zh"), Map.entry("мандарин", "zh"),
            Map.entry("νταρι", "fa"), Map.entry("дари", "fa"), Map.entry("φαρσι", "fa"), Map.entry("фарси", "fa"),
            Map.entry("ing", "en"), Map.entry("engl", "en"), Map.entry("αγγλ", "en"), Map.entry("англ", "en"),
            Map.entry("ελλ", "el"), Map.entry("αραβ", "ar"), Map.entry("араб", "ar"), Map.entry("ucr", "uk"),
            Map.entry("ουκρ", "uk"), Map.entry("укр", "uk"), Map.entry("бълг", "bg"));
    private static final int LONGEST_CODE = 3;
    /// Also words for *or*, since *Eritrea or Ethiopia* names neither.
    private static final Pattern OF_COUNTRIES = Pattern
            .compile("[,;:/&+()]|\\s[-–—]\\s|\\s(?:and|or|e|ed|o|et|και|ή|ir|arba|ar|și|si|sau|и|или)\\s");
    private static final Pattern SEVERAL = Pattern.compile("[,;/&+()]|\\s(?:and|e|et|και|ir|și|si|и)\\s");
    /// For peoples with one language, since registers may write the people in place of it.
    private static final Map<String, String> LANGUAGE_OF = Map.ofEntries(Map.entry("RO", "ro"), Map.entry("UA", "uk"),
            Map.entry("BG", "bg"), Map.entry("AL", "sq"), Map.entry("GE", "ka"), Map.entry("RU", "ru"),
            Map.entry("IT", "it"), Map.entry("GR", "el"), Map.entry("LT", "lt"), Map.entry("PL", "pl"),
            Map.entry("HU", "hu"), Map.entry("TR", "tr"), Map.entry("CN", "zh"), Map.entry("FR", "fr"),
            Map.entry("DE", "de"), Map.entry("ES", "es"), Map.entry("PT", "pt"), Map.entry("BD", "bn"),
            Map.entry("SO", "so"), Map.entry("AM", "hy"), Map.entry("GB", "en"), Map.entry("RS", "sr"),
            Map.entry("BY", "be"), Map.entry("MD", "ro"));

    /// The word for language next to its name: *rusų kalba*, *limba română*.
    private static final Pattern OF_A_LANGUAGE = Pattern
            .compile("(?<!\\p{L})(?:language|lingua|γλωσσα|kalba|k|limba|език)(?!\\p{L})");

    /// The six languages, and others in which women and colleagues write.
    private static final List<String> WRITTEN_IN = Stream.concat(WordTable.LANGUAGES.stream(),
            Stream.of("ru", "uk", "fr", "es", "de", "ar", "sq", "tr", "pl")).toList();

    /// Thousands of names, collected once for the whole program.
    private static final Map<String, String> COUNTRIES = everyCountry();

    private static final Map<String, String> LANGUAGES = everyLanguage();

    private final Peoples peoples = new Peoples();

    private static Map<String, String> everyCountry() {
        var countries = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var place = "und_" + code;
            countries.put(FoldedText.of(code), code);
            countries.put(FoldedText.of(ULocale.getISO3Country(place)), code);
            for (var language : WRITTEN_IN) {
                countries.putIfAbsent(FoldedText.of(ULocale.getDisplayCountry(place, language)), code);
            }
        }
        countries.remove("");
        // There are two countries of this name, and in some languages it is the usual name of the smaller one.
        countries.keySet().removeAll(Set.of("congo", "kongo", "конго", "κονγκο"));
        countries.put("xk", KOSOVO);
        countries.putAll(MORE_COUNTRIES);
        return Map.copyOf(countries);
    }

    private static Map<String, String> everyLanguage() {
        var languages = new HashMap<String, String>();
        // Includes languages with a three-letter code only, such as Edo and Tigre.
        for (var code : ULocale.getISOLanguages()) {
            var kept = Locale.of(code).getLanguage();
            languages.put(FoldedText.of(code), kept);
            languages.put(FoldedText.of(ULocale.getISO3Language(code)), kept);
            for (var language : WRITTEN_IN) {
                languages.putIfAbsent(FoldedText.of(ULocale.getDisplayLanguage(code, language)), kept);
            }
        }
        languages.remove("");
        languages.putAll(MORE_LANGUAGES);
        return Map.copyOf(languages);
    }

    /// Returns ISO 3166-1 alpha-2, `XK`, or stateless; empty if a text names two of them.
    Optional<String> country(String text) {
        return oneCountry(FoldedText.of(text)).or(() -> {
            var named = Arrays.stream(OF_COUNTRIES.split(text, -1)).map(FoldedText::of)
                    .flatMap(part -> oneCountry(part).map(Stream::of).orElseGet(() -> countriesWithin(part)))
                    .distinct().toList();
            return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        });
    }

    private Optional<String> oneCountry(String folded) {
        return folded.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(COUNTRIES.get(folded)).or(() -> peoples.of(folded));
    }

    /// Returns the countries that single words of a part name. A short word is a code as often as a word of a sentence.
    private Stream<String> countriesWithin(String part) {
        return Arrays.stream(part.split(" ", -1)).filter(word -> word.length() > LONGEST_CODE)
                .flatMap(word -> oneCountry(word).stream());
    }

    /// Returns the ISO 639 code, of two letters if there is one; of several languages the first that is known.
    Optional<String> language(String text) {
        return firstOf(text, part -> languageOf(part).or(() -> languageOf(OF_A_LANGUAGE.matcher(part).replaceAll("")
                .strip())));
    }

    private Optional<String> languageOf(String part) {
        return Optional.ofNullable(LANGUAGES.get(part))
                .or(() -> peoples.of(part).flatMap(people -> Optional.ofNullable(LANGUAGE_OF.get(people))));
    }

    private static Optional<String> firstOf(String text, Function<String, Optional<String>> meaning) {
        return Stream.concat(Stream.of(text), Arrays.stream(SEVERAL.split(text, -1))).map(FoldedText::of)
                .filter(part -> !part.isEmpty()).flatMap(part -> meaning.apply(part).stream()).findFirst();
    }
}
