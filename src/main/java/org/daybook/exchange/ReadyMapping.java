package org.daybook.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Mappings for the exports of other programs. Each is a text that can be read and changed, `exchange/mappings/*.txt`.
public enum ReadyMapping {
    /// The Human Trafficking Case Data Standard, 2.0.
    HTCDS,
    /// Answers to a form of KoboToolbox or ODK.
    KOBO,
    /// DHIS2 Tracker.
    DHIS2,
    /// Cases of Primero.
    PRIMERO;

    /// Returns its name on the command line, for example `kobo`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the mapping with a code.
    public static Optional<ReadyMapping> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// Returns its text, in the form that [MappingFile] reads.
    public String text() {
        var resource = "/exchange/mappings/" + code() + ".txt";
        try (var stream = ReadyMapping.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /// Returns the mapping itself.
    public ImportMapping mapping() {
        return switch (MappingFile.read(text())) {
            case MappingFile.Read.Sound sound -> sound.mapping();
            case MappingFile.Read.Broken broken -> throw new IllegalStateException(code() + ", line " + broken.line());
        };
    }
}
