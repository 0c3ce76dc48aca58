package org.daybook.consents;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import org.daybook.ui.ChosenWords;

/// The list of languages in which something can be read to her, each by its own name.
final class LanguageListController {
    private final Sentences sentences;

    LanguageListController(Sentences sentences) {
        this.sentences = sentences;
    }

    void fill(ComboBox<Locale> list) {
        list.setConverter(new ChosenWords<>(
                locale -> sentences.in(locale.getLanguage()).map(SpokenWording::ownName).orElse("")));
        list.getItems().setAll(Sentences.LANGUAGES);
        list.setVisibleRowCount(Sentences.LANGUAGES.size());
    }
}
