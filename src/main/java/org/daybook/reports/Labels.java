package org.daybook.reports;

import java.util.List;
import org.daybook.ui.Texts;

/// The words in which an export is written, so that this room holds no sentence.
public interface Labels {
    /// Returns the language, ISO 639.
    String language();

    /// Returns the sentence of a key, with its arguments filled in.
    String say(String key, Object... args);

    /// Returns the text of an enum constant of a room.
    String of(String room, Enum<?> constant);

    /// Returns the words in the user's current language.
    static Labels of(Texts texts) {
        return new Labels() {
            @Override
            public String language() {
                return texts.locale().getLanguage();
            }

            @Override
            public String say(String key, Object... args) {
                return texts.say(key, args);
            }

            @Override
            public String of(String room, Enum<?> constant) {
                return texts.of(room, constant);
            }
        };
    }

    /// Returns the words in every language of the program, with the default language first.
    static List<Labels> inEveryLanguage() {
        return Texts.LANGUAGES.stream().map(language -> of(new Texts(language))).toList();
    }
}
