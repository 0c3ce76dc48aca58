package org.daybook.reports.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs the parts of a document so that the file reveals nothing except its figures. They are stored without compression,
/// whose bytes would depend on the Java build, and without a clock. Each part has the length it has with the longest figures.
final class StoredZip {
    /// The timestamp of every entry. It is not the oldest that the format allows: Java takes midnight of 1 January 1980 for an
    /// older time and also writes the UTC instant at which this computer's clock showed it.
    static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 2);
    /// Room for what a missing figure adds: a sentence in place of the bars.
    private static final int SPARE = 1024;

    private StoredZip() {}

    /// @param parts  by name, in the order in which they are packed
    /// @param widest the same parts with the longest figures
    static byte[] of(Map<String, byte[]> parts, Map<String, byte[]> widest) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var part : parts.entrySet()) {
                var longest = widest.getOrDefault(part.getKey(), part.getValue());
                put(zip, part.getKey(), isXml(part.getKey()) ? filled(part.getValue(), longest) : part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /// Adds blanks after its end, which XML allows.
    private static byte[] filled(byte[] part, byte[] longest) {
        var filled = Arrays.copyOf(part, Math.max(part.length, longest.length + SPARE));
        Arrays.fill(filled, part.length, filled.length, (byte) ' ');
        return filled;
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        var crc = new CRC32();
        crc.update(part);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setSize(part.length);
        entry.setCompressedSize(part.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }
}
