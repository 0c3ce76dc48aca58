package org.daybook.update;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// A version of the program: three numbers from 0 to 9999. Later versions are greater.
public record ProgramVersion(int major, int minor, int patch) implements Comparable<ProgramVersion> {
    private static final String NUMBER = "(0|[1-9][0-9]{0,3})";
    private static final Pattern WRITTEN = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER);
    private static final Comparator<ProgramVersion> ORDER = Comparator.comparingInt(ProgramVersion::major)
            .thenComparingInt(ProgramVersion::minor).thenComparingInt(ProgramVersion::patch);

    /// Returns the version of the running program.
    public static ProgramVersion running() {
        var resource = "/update/version";
        try (var in = Objects.requireNonNull(ProgramVersion.class.getResourceAsStream(resource), resource)) {
            return of(new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Parses `1.20.3`; empty for anything else.
    static Optional<ProgramVersion> of(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new ProgramVersion(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)),
                        Integer.parseInt(written.group(3))))
                : Optional.empty();
    }

    @Override
    public int compareTo(ProgramVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
