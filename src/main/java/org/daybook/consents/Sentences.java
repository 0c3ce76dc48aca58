package org.daybook.consents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/// What is read aloud to her, in every available language, whatever the worker's own language is. The texts are in
/// `spoken/<version>/<language>.properties`; a change of meaning is a new version, and the old one stays, so that what she
/// heard can be read years later. Used on the screen thread.
final class Sentences {
    /// The languages, in the order in which they are offered.
    static final List<Locale> LANGUAGES = List.of(Locale.of("it", "IT"), Locale.of("en", "GB"), Locale.of("uk", "UA"),
            Locale.of("ru", "RU"), Locale.of("fr", "FR"), Locale.of("es", "ES"), Locale.of("ar"),
            Locale.of("ro", "RO"), Locale.of("bg", "BG"), Locale.of("el", "GR"), Locale.of("lt", "LT"));

    private final Map<ConsentWording, SpokenWording> read = new HashMap<>();

    /// Returns the words of a language, if available.
    ///
    /// @param code ISO 639
    Optional<SpokenWording> in(String code) {
        return in(new ConsentWording(ConsentWording.CURRENT, code));
    }

    /// Returns the words that were heard, if this program still has them.
    Optional<SpokenWording> in(ConsentWording wording) {
        return LANGUAGES.stream().filter(locale -> locale.getLanguage().equals(wording.language())).findFirst()
                .filter(_ -> wording.version() >= 1 && wording.version() <= ConsentWording.CURRENT)
                .map(locale -> read.computeIfAbsent(wording, _ -> read(locale, wording.version())));
    }

    /// Returns the words of a language, or else of the worker's, or else English.
    SpokenWording nearest(Optional<String> code, Locale worker) {
        return code.flatMap(this::in).or(() -> in(worker.getLanguage())).or(() -> in("en")).orElseThrow();
    }

    private static SpokenWording read(Locale locale, int version) {
        var resource = "/spoken/" + version + "/" + locale.getLanguage() + ".properties";
        try (var stream = Sentences.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no " + resource);
            }
            var file = new Properties();
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new SpokenWording(locale, version, file.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, file::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
