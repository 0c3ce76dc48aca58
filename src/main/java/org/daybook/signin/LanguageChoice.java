package org.daybook.signin;

import java.util.Locale;
import java.util.Optional;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// The choice of the screens' language, each in its own language. Takes effect immediately.
public final class LanguageChoice {
    private LanguageChoice() {}

    /// Offers the languages, with the current one selected. On the screen thread.
    public static void offer(Segments<Locale> segments, Texts texts) {
        segments.options(Texts.LANGUAGES, LanguageChoice::ownName);
        segments.choose(Optional.of(texts.locale()));
        segments.chosenProperty().addListener((_, _, chosen) -> chosen.filter(locale -> !locale.equals(texts.locale()))
                .ifPresent(texts::speak));
    }

    private static String ownName(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
