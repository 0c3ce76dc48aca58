package org.daybook.outcomes;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The few words of the program on a handed-over screen, in her language rather than the worker's. They are English if there is
/// no translation; the questions are in her language in any case.
///
/// @param language ISO 639
/// @param skip     the button to skip a question
/// @param free     the note that every answer may be left out
/// @param stop     the button to stop here
/// @param done     the button to finish and give the screen back
record HandoverWords(String language, String skip, String free, String stop, String done) {
    /// Returns the words of a language.
    static HandoverWords in(String language) {
        var words = read(language);
        return new HandoverWords(language, words.getProperty("skip"), words.getProperty("free"),
                words.getProperty("stop"),
                words.getProperty("done"));
    }

    private static Properties read(String language) {
        try (var own = HandoverWords.class.getResourceAsStream("/handover/" + language + ".properties");
                var english = HandoverWords.class.getResourceAsStream("/handover/en.properties")) {
            var stream = own == null ? english : own;
            if (stream == null) {
                throw new IllegalStateException("no words for a screen that is handed over");
            }
            var words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Checks whether her language is written from right to left.
    boolean isRightToLeft() {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).isRightToLeft();
    }
}
