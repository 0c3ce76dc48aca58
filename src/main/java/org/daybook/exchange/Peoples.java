package org.daybook.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Countries by the names of their peoples in the six languages, as registers write them: *Moroccan*, *marocchina*, *Lietuvos*,
/// *българско*. A word means a country if it has a beginning from `exchange/peoples.tsv` and only an ending after it; of
/// several beginnings the longest counts.
final class Peoples {
    private static final String TABLE = "/exchange/peoples.tsv";
    private static final int LONGEST_ENDING = 7;

    private final Map<String, String> beginnings = new HashMap<>();

    Peoples() {
        try (var stream = Peoples.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException("no " + TABLE);
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines().skip(1).forEach(line -> {
                var cells = line.split("\t", -1);
                for (var beginning : cells[1].split("\\|", -1)) {
                    beginnings.put(FoldedText.of(beginning), cells[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    /// Returns the country as ISO 3166-1 alpha-2.
    ///
    /// @param folded a word
    Optional<String> of(String folded) {
        for (int length = folded.length(); length > 1 && folded.length() - length <= LONGEST_ENDING; length--) {
            var code = beginnings.get(folded.substring(0, length));
            if (code != null && folded.indexOf(' ', length) < 0) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
