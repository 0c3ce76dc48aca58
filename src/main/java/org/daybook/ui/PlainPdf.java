package org.daybook.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/// Writes a PDF of a given length without compression, whose bytes would depend on the build of Java.
final class PlainPdf {
    private static final String WHERE = "startxref\n";
    /// The keys of a cross-reference stream, which a document without compression does not have.
    private static final List<COSName> OF_THE_TABLE = List.of(COSName.TYPE, COSName.INDEX, COSName.W, COSName.FILTER,
            COSName.DECODE_PARMS, COSName.LENGTH);

    private PlainPdf() {}

    /// Returns the same document.
    ///
    /// @param number the source of the file identifier, in place of the clock
    /// @param length the length to which a shorter document is padded
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

    /// Adds blanks between the last object and the cross-reference table, which have no meaning and move no object.
    private static byte[] filled(byte[] pdf, int length) {
        // Each byte becomes one character, whatever it is.
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        int where = text.lastIndexOf(WHERE) + WHERE.length();
        int end = text.indexOf('\n', where);
        int table = Integer.parseInt(text.substring(where, end));
        int blanks = length - pdf.length;
        // If the number becomes longer, there are fewer blanks.
        blanks -= Integer.toString(table + Math.max(0, blanks)).length() - (end - where);
        if (blanks <= 0) {
            return pdf;
        }
        return (text.substring(0, table) + " ".repeat(blanks - 1) + '\n' + text.substring(table, where)
                + (table + blanks) + text.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
