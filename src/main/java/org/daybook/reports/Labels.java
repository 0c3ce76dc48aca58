package org.daybook.reports;

import org.daybook.ui.Texts;

/// The words that an export is written in, so that this room holds no sentence.
public interface Labels {
    /// The sentence of a key, with its arguments filled in.
    String say(String key, Object... args);

    /// The text of an enum constant of a room.
    String of(String room, Enum<?> constant);

    /// The words in the worker's present language.
    static Labels of(Texts texts) {
        return new Labels() {
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
}
