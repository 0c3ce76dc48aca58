package org.daybook.outcomes;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The few words of the program on a screen that was handed over, in her language and not in the worker's. Where we do
/// not have it they are English; what she is asked stands in her language all the same.
///
/// @param language ISO 639
/// @param skip     she would rather not say
/// @param free     every answer may be left out
/// @param stop     she stops here
/// @param done     she is done and gives the screen back
record HandoverWords(String language, String skip, String free, String stop, String done) {
    /// The words of a language.
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

    /// Whether her language is written from right to left.
    boolean isRightToLeft() {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).isRightToLeft();
    }
}
