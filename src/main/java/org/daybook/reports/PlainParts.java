package org.daybook.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Packs the parts of a spreadsheet anew so that the file tells nothing but its figures: only the parts that a plain
/// sheet needs, in a fixed order, no author, no company, no clock, and each part filled up with blanks after its end
/// (which XML allows) and stored as it is, so that the size of the file does not vary with what is hidden.
final class PlainParts {
    /// Every ZIP entry carries this time. Not the oldest that the format knows: Java takes midnight of 1 January 1980 for
    /// something older and writes, beside it, the moment in UTC at which this computer's clock showed it.
    static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 2);
    /// A part is a multiple of so many bytes long. One is enough for every part of a report.
    private static final int STEP = 16 * 1024;
    private static final String APP = """
            <?xml version="1.0" encoding="UTF-8"?><Properties \
            xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"></Properties>""";
    private static final String CORE = """
            <?xml version="1.0" encoding="UTF-8"?><cp:coreProperties \
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"></cp:coreProperties>""";

    private PlainParts() {}

    /// The same spreadsheet, packed anew.
    static byte[] of(byte[] spreadsheet) {
        try {
            return pack(unpack(spreadsheet));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static TreeMap<String, byte[]> unpack(byte[] spreadsheet) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        // Not ZipInputStream: it cannot read the descriptors that stand after the parts in this library's files.
        try (var zip = ZipFile.builder().setByteArray(spreadsheet).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), part.readAllBytes());
                }
            }
        }
        parts.put("docProps/app.xml", APP.getBytes(StandardCharsets.UTF_8));
        parts.put("docProps/core.xml", CORE.getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static byte[] pack(TreeMap<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var part : parts.entrySet()) {
                var filled = filled(part.getValue());
                zip.putNextEntry(entry(part.getKey(), filled));
                zip.write(filled);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] filled(byte[] part) {
        var filled = Arrays.copyOf(part, (part.length + STEP - 1) / STEP * STEP);
        Arrays.fill(filled, part.length, filled.length, (byte) ' ');
        return filled;
    }

    private static ZipEntry entry(String name, byte[] part) {
        var crc = new CRC32();
        crc.update(part);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setSize(part.length);
        entry.setCompressedSize(part.length);
        entry.setCrc(crc.getValue());
        return entry;
    }
}
