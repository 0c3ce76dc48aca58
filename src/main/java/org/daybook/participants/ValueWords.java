package org.daybook.participants;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.ui.Texts;

/// What is written about her, in the words of one language: on her record and in her copy. May be used on any thread.
public final class ValueWords {
    private static final String BETWEEN = "  ·  ";

    private final Texts texts;
    private final LocaleDisplayNames names;

    /// Uses the language of these texts.
    public ValueWords(Texts texts) {
        this.texts = texts;
        names = LocaleDisplayNames.getInstance(ULocale.forLocale(texts.locale()),
                DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
    }

    /// Returns the value in words.
    public String of(Value value) {
        return switch (value) {
            case Value.Words words -> words.words();
            case Value.Chosen chosen -> texts.of(chosen.room(), chosen.constant());
            case Value.Language language -> names.languageDisplayName(language.code());
            case Value.Country country -> country(country.code());
            case Value.Day day -> texts.date(day.day());
            case Value.Weekday weekly -> weekly.day().getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
            case Value.Month month -> texts.month(month.month());
            case Value.Number number -> Integer.toString(number.number());
            case Value.Several several -> several.values().stream().map(this::of)
                    .collect(Collectors.joining(BETWEEN));
        };
    }

    private String country(String code) {
        return code.equals(Citizenship.STATELESS)
                ? texts.say("participants.details.stateless")
                : names.regionDisplayName(code);
    }
}
