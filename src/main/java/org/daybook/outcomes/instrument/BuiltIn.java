package org.daybook.outcomes.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The instruments that come with the program. A file that stores have used is never changed: another scoring or wording
/// is a new version, and the old one stays, so that old scores can be compared and old answers read.
public final class BuiltIn {
    private static final String FOLDER = "/instruments/";

    private BuiltIn() {}

    /// All of them, in the order of the list beside the files.
    ///
    /// @throws IllegalStateException when one of them is broken: a fault of ours
    public static List<Instrument> all() {
        return new String(bytes("all.txt"), StandardCharsets.UTF_8).lines().map(BuiltIn::read).toList();
    }

    private static Instrument read(String name) {
        return switch (InstrumentFile.read(bytes(name))) {
            case Read.Sound sound -> sound.instrument();
            case Read.Broken broken -> throw new IllegalStateException(name + ": " + broken.flaw());
        };
    }

    private static byte[] bytes(String name) {
        try (var stream = BuiltIn.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("no " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
