package org.daybook.exchange;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Refusal;

/// Reads one file from outside, inside the small program that [TableProcess] starts: its type, its sheets, and their rows.
/// Follows no link, runs no formula and no macro, writes no file.
///
/// Its input is the file's path, the chosen charset and delimiter (empty to detect them); its output is one JSON array after
/// the other, as described in [RowLines].
public final class TableReading {
    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "ods", "xltx", "xltm", "ots");
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    /// Beginnings of files that are no text with columns, whatever their names.
    private static final Set<String> NO_TEXT = Set.of("%PDF", "{\\rtf", "\u0089PNG", "GIF8", "<!DOCTYPE", "<html",
            "<?xml");
    private static final int LOOKED_AT = 1 << 16;

    private TableReading() {}

    /// Reads a single request.
    ///
    /// @throws IOException if the reader of the output is gone
    public static void read(InputStream asked, OutputStream answer) throws IOException {
        var in = new DataInputStream(asked);
        var file = Path.of(in.readUTF());
        var charset = in.readUTF();
        var delimiter = in.readUTF();
        try (var lines = new RowLines(answer)) {
            try {
                read(file, charset.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TextForm(Charset.forName(charset), delimiter.charAt(0))), lines);
                lines.whole();
            } catch (Refusal refusal) {
                lines.refused(refusal.key());
            }
        }
    }

    /// Reads a file.
    ///
    /// @throws Refusal by what is wrong with it
    static void read(Path file, Optional<TextForm> form, RowSink sink) throws IOException {
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw ReadingRefusal.MISSING.refusal();
            }
            if (Files.size(file) > ReadingLimit.FILE) {
                throw ReadingRefusal.TOO_LARGE.refusal();
            }
            known(file, form, sink);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            // The file is damaged, or a reader failed because it trusted the file.
            throw ReadingRefusal.DAMAGED.refusal();
        }
    }

    private static void known(Path file, Optional<TextForm> form, RowSink sink) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        var rows = new SheetRows(sink);
        if (startsWith(start, OLE)) {
            throw (isLocked(start, file) ? ReadingRefusal.PASSWORD : ReadingRefusal.OLD_FORM).refusal();
        } else if (startsWith(start, ZIP)) {
            packed(file, rows, sink);
        } else if (start.length == 0) {
            throw ReadingRefusal.NOTHING_IN_IT.refusal();
        } else if (WORKBOOKS.contains(ending(file)) || isNoText(start)) {
            throw ReadingRefusal.NO_TABLE.refusal();
        } else if (TrackerFile.is(start, ending(file))) {
            new TrackerFile(file, rows, sink).read();
        } else {
            new CsvFile(file, rows, sink).read(stem(file), form);
        }
        if (!rows.anything()) {
            throw ReadingRefusal.NOTHING_IN_IT.refusal();
        }
    }

    private static void packed(Path file, SheetRows rows, RowSink sink) throws IOException {
        try (var parts = new PackedFile(file)) {
            if (XlsxFile.is(parts)) {
                new XlsxFile(parts, rows, sink).read();
            } else if (XlsxFile.isBinary(parts)) {
                throw ReadingRefusal.OLD_FORM.refusal();
            } else if (OdsFile.is(parts)) {
                new OdsFile(parts, rows, sink).read();
            } else {
                throw ReadingRefusal.NO_TABLE.refusal();
            }
        }
    }

    private static boolean isNoText(byte[] start) {
        var text = new String(start, 0, Math.min(start.length, 20), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return NO_TEXT.stream().anyMatch(beginning -> text.startsWith(beginning.toLowerCase(Locale.ROOT)));
    }

    /// A workbook with a password is in a package of the older format, as a part of this name.
    private static boolean isLocked(byte[] start, Path file) throws IOException {
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        if (holds(start, name)) {
            return true;
        }
        try (var in = Files.newByteChannel(file)) {
            in.position(Math.max(0, in.size() - LOOKED_AT));
            var end = java.nio.ByteBuffer.allocate(LOOKED_AT);
            while (end.hasRemaining() && in.read(end) >= 0) {
                continue;
            }
            return holds(end.array(), name);
        }
    }

    private static boolean holds(byte[] bytes, byte[] part) {
        for (int at = 0; at + part.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
