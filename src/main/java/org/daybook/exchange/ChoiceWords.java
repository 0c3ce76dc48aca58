package org.daybook.exchange;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.participants.Citizenship;
import org.daybook.participants.LanguagesAndCountries;
import org.daybook.ui.Texts;

/// The values from which a column has one, in words of the screen's language. Immutable; safe for use by any thread.
final class ChoiceWords {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final WordTable choices = WordTable.choices();
    private final Locale locale;
    private final String stateless;

    /// @param locale    the language of the screen; one of [WordTable#LANGUAGES]
    /// @param stateless the word for a woman without citizenship
    private ChoiceWords(Locale locale, String stateless) {
        this.locale = locale;
        this.stateless = stateless;
    }

    /// Returns the words of the language of the screen.
    static ChoiceWords of(Texts texts) {
        return new ChoiceWords(texts.locale(), texts.say("exchange.import-words.stateless"));
    }

    /// Checks whether a column has such values.
    static boolean has(ImportField field) {
        return switch (field.kind()) {
            case YES_NO, COUNTRY, LANGUAGE, LANGUAGES, CHOICE, CHOICES -> true;
            default -> false;
        };
    }

    /// Returns the codes to choose from, as a mapping states them; none for a column that has other values.
    List<String> codes(ImportField field) {
        return switch (field.kind()) {
            case YES_NO -> List.of(YES, NO);
            case COUNTRY -> Stream.concat(
                    Stream.of(Citizenship.STATELESS).filter(_ -> field == ImportField.CITIZENSHIP),
                    Citizenship.countries().stream()
                            .sorted(Comparator.comparing(this::country, Collator.getInstance(locale))))
                    .toList();
            case LANGUAGE, LANGUAGES -> new LanguagesAndCountries(locale).languageCodes();
            case CHOICE, CHOICES -> choices.codes(field.code());
            default -> List.of();
        };
    }

    /// Returns the word of one of these codes.
    String word(ImportField field, String code) {
        return upper(switch (field.kind()) {
            case YES_NO -> choices.word((field == ImportField.ABSENT ? "absent." : "yes-no.") + code, language());
            case COUNTRY -> code.equals(Citizenship.STATELESS) ? stateless : country(code);
            case LANGUAGE, LANGUAGES -> Locale.of(code).getDisplayLanguage(locale);
            default -> choices.word(field.code() + "." + code, language());
        });
    }

    /// Returns the word of a code; any other text as it is.
    String written(ImportField field, String text) {
        return codes(field).contains(text) ? word(field, text) : text;
    }

    private String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    private String language() {
        return locale.getLanguage();
    }

    private String upper(String word) {
        return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
    }
}
