package org.daybook.update;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// Writes update files as `docs/updating.md` describes them, with independent code, also ones that must be refused.
final class TestUpdate {
    private final KeyPair keys;

    private TestUpdate(KeyPair keys) {
        this.keys = keys;
    }

    /// Creates one with its own keys.
    static TestUpdate withFreshKeys() {
        try {
            return new TestUpdate(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    ReleaseKeys releaseKeys() {
        return new ReleaseKeys(List.of(keys.getPublic()));
    }

    /// Returns the bytes of a whole file for this computer's platform.
    byte[] bytes(String version, String kind, byte[] payload, long unpacked) {
        return bytes(version, TargetPlatform.ofThisComputer().name(), kind, payload, unpacked);
    }

    byte[] bytes(String version, String platform, String kind, byte[] payload, long unpacked) {
        var head = """
          daybook-update 1
          version %s
          platform %s
          kind %s
          payload-length %d
          payload-sha256 %s
          unpacked-length %d
          """.formatted(version, platform, kind, payload.length, sha256(payload), unpacked);
        return join((head + "signature " + signature(head) + "\n\n").getBytes(StandardCharsets.US_ASCII), payload);
    }

    /// Returns a file with this image.
    Path file(Path to, String version, TestImage image) {
        return write(to, bytes(version, "folder", archive(image.root()), unpacked(archive(image.root()))));
    }

    static Path write(Path to, byte[] bytes) {
        try {
            return Files.write(to, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns everything below a folder as `tar.gz`.
    static byte[] archive(Path folder) {
        return archive(tar -> {
            try (var all = Files.walk(folder)) {
                for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
                    var entry = new TarArchiveEntry(folder.relativize(file).toString());
                    entry.setSize(Files.size(file));
                    entry.setMode(Files.isExecutable(file) ? 0755 : 0644);
                    entry.setModTime(1_000_000_000_000L);
                    tar.putArchiveEntry(entry);
                    Files.copy(file, tar);
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    /// The content of an archive.
    interface Entries {
        void into(TarArchiveOutputStream tar) throws IOException;
    }

    static byte[] archive(Entries entries) {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            entries.into(tar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static long unpacked(byte[] archive) {
        try (var in = new GZIPInputStream(new java.io.ByteArrayInputStream(archive))) {
            return in.readAllBytes().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String signature(String head) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(head.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] join(byte[] one, byte[] other) {
        var both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
