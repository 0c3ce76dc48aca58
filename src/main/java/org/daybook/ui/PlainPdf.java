package org.daybook.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/// Writes a PDF without compression, whose bytes would depend on the build of Java, and as long as is wished.
final class PlainPdf {
    private static final String WHERE = "startxref\n";
    /// What a compressed table of objects says of itself, which is none in a document without compression.
    private static final List<COSName> OF_THE_TABLE = List.of(COSName.TYPE, COSName.INDEX, COSName.W, COSName.FILTER,
            COSName.DECODE_PARMS, COSName.LENGTH);

    private PlainPdf() {}

    /// The same document.
    ///
    /// @param number by which the file's identifier is made, in place of the clock
    /// @param length to which it is filled up, where it is shorter
    static byte[] of(byte[] pdf, long number, int length) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.setDocumentId(number);
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    expand(stream);
                }
            }
            OF_THE_TABLE.forEach(document.getDocument().getTrailer()::removeItem);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return filled(bytes.toByteArray(), length);
        }
    }

    private static void expand(COSStream stream) throws IOException {
        var content = stream.createInputStream().readAllBytes();
        stream.removeItem(COSName.FILTER);
        stream.removeItem(COSName.DECODE_PARMS);
        try (var out = stream.createRawOutputStream()) {
            out.write(content);
        }
    }

    /// Blanks between the last object and the table of objects say nothing, and move no object.
    private static byte[] filled(byte[] pdf, int length) {
        // One byte is one character of it, whatever it holds.
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        int where = text.lastIndexOf(WHERE) + WHERE.length();
        int end = text.indexOf('\n', where);
        int table = Integer.parseInt(text.substring(where, end));
        int blanks = length - pdf.length;
        // A longer number takes its room from the blanks.
        blanks -= Integer.toString(table + Math.max(0, blanks)).length() - (end - where);
        if (blanks <= 0) {
            return pdf;
        }
        return (text.substring(0, table) + " ".repeat(blanks - 1) + '\n' + text.substring(table, where)
                + (table + blanks) + text.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
