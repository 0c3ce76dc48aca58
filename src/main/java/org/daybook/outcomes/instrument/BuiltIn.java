package org.daybook.outcomes.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The instruments that come with the program. A file that stores have used is never changed: different scoring or wording is a
/// new version. The old version is kept, so that old scores stay comparable and old answers readable.
public final class BuiltIn {
    private static final String FOLDER = "/instruments/";

    private BuiltIn() {}

    /// Reads the files once, when an instrument is first needed.
    private static final class Once {
        static final List<Instrument> ALL = read();

        private Once() {}
    }

    /// Returns all of them, in the order of the list next to the files.
    ///
    /// @throws IllegalStateException if one of them is broken, which is a programming error
    public static List<Instrument> all() {
        return Once.ALL;
    }

    private static List<Instrument> read() {
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
