package org.daybook.participants;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.ui.Texts;

/// The consent sentences in every language in which we have them, whatever the worker's own language is.
final class Sentences {
    private final List<Texts> languages = Texts.LANGUAGES.stream().map(Texts::new).toList();

    /// The languages to choose from.
    List<Locale> languages() {
        return languages.stream().map(Texts::locale).toList();
    }

    /// The texts of a language, if we have them.
    ///
    /// @param code ISO 639
    Optional<Texts> in(String code) {
        return languages.stream().filter(texts -> texts.locale().getLanguage().equals(code)).findFirst();
    }

    /// The texts of a language, or of the worker's.
    Texts nearest(Optional<String> code, Locale worker) {
        return code.flatMap(this::in).or(() -> in(worker.getLanguage())).orElse(languages.getFirst());
    }
}
