package org.daybook.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.daybook.base.BareWords;

/// What places where women hide call themselves, in six languages: `services/hidden-places.tsv`. A place with such a name has
/// no address here, whatever its kind.
final class HiddenPlaces {
    private static final String FILE = "/services/hidden-places.tsv";
    private static final List<String> NAMES = read();

    private HiddenPlaces() {}

    /// Checks whether a name denotes such a place, ignoring case and accents.
    static boolean isNamedIn(String name) {
        var words = " " + BareWords.of(name) + " ";
        return NAMES.stream().anyMatch(words::contains);
    }

    private static List<String> read() {
        try (InputStream file = Objects.requireNonNull(HiddenPlaces.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> " " + BareWords.of(line.split("\t", 2)[1]) + " ").toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
