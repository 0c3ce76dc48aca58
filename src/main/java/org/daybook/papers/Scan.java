package org.daybook.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.daybook.base.Refusal;

/// A file from outside, read completely: its bytes, its format, and its SHA-256. It is read twice, because a file that is still
/// being copied or is on a failing stick differs the second time. Closing wipes the bytes. Needs no store and may be slow: on
/// the reading lane.
public final class Scan implements AutoCloseable {
    /// The maximum size of a paper, in bytes: a scan of some fifty pages, or any photograph (25 MiB).
    public static final int LARGEST = 25 << 20;

    private final byte[] bytes;
    private final Format format;
    private final String sha256;

    /// The source of a file's bytes, which may change at any moment.
    interface Source {
        long size() throws IOException;

        InputStream open() throws IOException;
    }

    private Scan(byte[] bytes, Format format, String sha256) {
        this.bytes = bytes;
        this.format = format;
        this.sha256 = sha256;
    }

    /// Reads a file. Nothing of it, not even its name, is stored before [Papers#keep].
    ///
    /// @throws Refusal `papers.refusal.cannot-read`, `.empty`, `.too-large`, `.half-copied` if it changes or does not reach its
    ///         own end, `.other-kind`
    public static Scan read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("papers.refusal.cannot-read");
        }
        return read(new Source() {
            @Override
            public long size() throws IOException {
                return Files.size(file);
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        });
    }

    static Scan read(Source source) {
        try {
            var bytes = first(source);
            var format = Format.of(bytes).orElseThrow(() -> new Refusal("papers.refusal.other-kind"));
            if (!format.ends(bytes)) {
                throw new Refusal("papers.refusal.half-copied");
            }
            return new Scan(bytes, format, again(source, bytes));
        } catch (IOException e) {
            // Omits the cause: its message contains the path.
            throw new Refusal("papers.refusal.cannot-read");
        }
    }

    private static byte[] first(Source source) throws IOException {
        long size = source.size();
        if (size == 0) {
            throw new Refusal("papers.refusal.empty");
        }
        if (size > LARGEST) {
            throw new Refusal("papers.refusal.too-large");
        }
        try (var in = source.open()) {
            // One byte more than expected reveals a file that has grown.
            var bytes = in.readNBytes((int) size + 1);
            if (bytes.length != size) {
                throw new Refusal("papers.refusal.half-copied");
            }
            return bytes;
        }
    }

    private static String again(Source source, byte[] bytes) throws IOException {
        var sha256 = Digest.of(bytes);
        try (var in = source.open()) {
            var second = in.readNBytes(bytes.length + 1);
            boolean same = source.size() == bytes.length && Digest.of(second).equals(sha256);
            Arrays.fill(second, (byte) 0);
            if (!same) {
                throw new Refusal("papers.refusal.half-copied");
            }
        }
        return sha256;
    }

    /// Returns its format.
    public Format format() {
        return format;
    }

    /// Returns its size in bytes.
    public int size() {
        return bytes.length;
    }

    /// Returns its SHA-256 in lower-case hexadecimal digits.
    public String sha256() {
        return sha256;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "Scan";
    }
}
