package org.daybook.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes a PDF without compression, whose bytes would depend on the build of Java, and as long as is wished.
final class PlainPdf {
    private static final int TRIES = 4;

    private PlainPdf() {}

    /// The same document.
    ///
    /// @param number by which the file's identifier is made, in place of the clock
    /// @param length to which it is filled up, where it is shorter
    static byte[] of(byte[] pdf, long number, int length) throws IOException {
        int blanks = 0;
        var plain = written(pdf, number, blanks);
        for (int attempt = 0; attempt < TRIES && plain.length != length
                && blanks + length - plain.length >= 0; attempt++) {
            blanks += length - plain.length;
            plain = written(pdf, number, blanks);
        }
        return plain;
    }

    private static byte[] written(byte[] pdf, long number, int blanks) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.setDocumentId(number);
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    write(stream, stream.createInputStream().readAllBytes(), 0);
                }
            }
            fill(document, blanks);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    /// Blanks between the signs that draw the last page draw nothing.
    private static void fill(PDDocument document, int blanks) throws IOException {
        var streams = document.getPage(document.getNumberOfPages() - 1).getContentStreams();
        while (streams.hasNext()) {
            var stream = streams.next().getCOSObject();
            if (!streams.hasNext()) {
                write(stream, stream.createInputStream().readAllBytes(), blanks);
            }
        }
    }

    private static void write(COSStream stream, byte[] content, int blanks) throws IOException {
        stream.removeItem(COSName.FILTER);
        stream.removeItem(COSName.DECODE_PARMS);
        var filled = Arrays.copyOf(content, content.length + blanks);
        Arrays.fill(filled, content.length, filled.length, (byte) ' ');
        try (var out = stream.createRawOutputStream()) {
            out.write(filled);
        }
    }
}
