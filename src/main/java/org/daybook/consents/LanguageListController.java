package org.daybook.consents;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// The list of languages in which something can be read to her, each by its own name.
final class LanguageListController {
    private final Sentences sentences;

    LanguageListController(Sentences sentences) {
        this.sentences = sentences;
    }

    void fill(ComboBox<Locale> list) {
        list.setConverter(new StringConverter<>() {
            @Override
            public String toString(@org.jspecify.annotations.Nullable Locale locale) {
                return locale == null ? "" : sentences.in(locale.getLanguage()).map(Spoken::ownName).orElse("");
            }

            @Override
            public Locale fromString(String text) {
                throw new UnsupportedOperationException("is never typed");
            }
        });
        list.getItems().setAll(Sentences.LANGUAGES);
        list.setVisibleRowCount(Sentences.LANGUAGES.size());
    }
}
