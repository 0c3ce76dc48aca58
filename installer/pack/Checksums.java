import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Checksums of files in the format that `sha256sum -c` and `md5sum -c` read.
final class Checksums {
    private static final String FILE = "SHA256SUMS";

    private Checksums() {}

    /// Writes the checksums of the files in a folder next to them.
    static void write(Path folder) throws IOException, NoSuchAlgorithmException {
        var lines = new StringBuilder();
        for (var file : Folders.files(folder, "*")) {
            if (Files.isRegularFile(file) && !file.endsWith(FILE)) {
                lines.append(line("SHA-256", file, file.getFileName().toString()));
            }
        }
        Files.writeString(folder.resolve(FILE), lines);
    }

    static String line(String algorithm, Path file, String name) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance(algorithm);
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return HexFormat.of().formatHex(digest.digest()) + "  " + name + "\n";
    }
}
