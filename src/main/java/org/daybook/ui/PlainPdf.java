package org.daybook.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Writes a PDF of a given length without compression, whose bytes would depend on the build of Java.
final class PlainPdf {
    private static final String WHERE = "startxref\n";

    private PlainPdf() {}

    /// Returns a document without pages in which nothing is ever compressed, whichever part of the library writes it.
    static PDDocument empty() {
        var pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setItem(COSName.KIDS, new COSArray());
        pages.setItem(COSName.COUNT, COSInteger.ZERO);
        var catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.VERSION, COSName.getPDFName("1.7"));
        catalog.setItem(COSName.PAGES, pages);
        var trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalog);
        var parts = new Parts();
        parts.setTrailer(trailer);
        parts.getDocumentState().setParsing(false);
        return new PDDocument(parts);
    }

    /// Returns the file of a document, with its fonts embedded. Nothing can be written in it afterwards.
    ///
    /// @param number the source of the file identifier, in place of the clock
    /// @param blanks to add to its length
    static byte[] of(PDDocument document, long number, int blanks) throws IOException {
        document.setDocumentId(number);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return filled(bytes.toByteArray(), blanks);
    }

    /// Adds blanks between the last object and the cross-reference table, which have no meaning and move no object.
    private static byte[] filled(byte[] pdf, int more) {
        // Each byte becomes one character, whatever it is.
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        int where = text.lastIndexOf(WHERE) + WHERE.length();
        int end = text.indexOf('\n', where);
        int table = Integer.parseInt(text.substring(where, end));
        // If the number becomes longer, there are fewer blanks.
        int blanks = more - (Integer.toString(table + more).length() - (end - where));
        if (blanks <= 0) {
            return pdf;
        }
        return (text.substring(0, table) + " ".repeat(blanks - 1) + '\n' + text.substring(table, where)
                + (table + blanks) + text.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// The parts of a document; each of its streams stays as it is.
    private static final class Parts extends COSDocument {
        @Override
        public COSStream createCOSStream() {
            return new Stream();
        }
    }

    private static final class Stream extends COSStream {
        @Override
        public OutputStream createOutputStream(@Nullable COSBase filters) throws IOException {
            return createRawOutputStream();
        }
    }
}
