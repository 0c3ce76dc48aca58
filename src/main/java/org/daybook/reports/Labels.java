package org.daybook.reports;

import java.util.List;
import org.daybook.ui.Texts;

/// The words that an export is written in, so that this room holds no sentence.
public interface Labels {
    /// In which language, ISO 639.
    String language();

    /// The sentence of a key, with its arguments filled in.
    String say(String key, Object... args);

    /// The text of an enum constant of a room.
    String of(String room, Enum<?> constant);

    /// The words in the worker's present language.
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

    /// The words in every language of the program, the one that is always there first.
    static List<Labels> inEveryLanguage() {
        return Texts.LANGUAGES.stream().map(language -> of(new Texts(language))).toList();
    }
}
