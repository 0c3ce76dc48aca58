package org.daybook.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Writes a PDF of a given length without compression, whose bytes would depend on the build of Java.
final class PlainPdf {
    private static final String WHERE = "startxref\n";

    private PlainPdf() {}

    /// Embeds the letters of a font that were used or added to it, without compression. Afterwards nothing can be written in it.
    static void embed(PDFont font) throws IOException {
        font.subset();
        expand(font.getCOSObject());
    }

    /// Returns the file of a document whose fonts are embedded and whose content is not compressed.
    ///
    /// @param number the source of the file identifier, in place of the clock
    /// @param length the length to which a shorter document is padded
    // The document is not closed here: what it holds belongs to the caller. It is a new one because the caller's would embed its
    // fonts once more, with compression.
    @SuppressWarnings("resource")
    static byte[] of(COSDocument content, long number, int length) throws IOException {
        var document = new PDDocument(content);
        document.setDocumentId(number);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return filled(bytes.toByteArray(), length);
    }

    private static void expand(COSBase part) throws IOException {
        switch (part) {
            case COSObject indirect when indirect.getObject() != null -> expand(indirect.getObject());
            case COSStream stream -> expand(stream);
            case COSDictionary dictionary -> {
                for (var value : dictionary.getValues()) {
                    expand(value);
                }
            }
            case COSArray array -> {
                for (var value : array) {
                    expand(value);
                }
            }
            default -> {
            }
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
