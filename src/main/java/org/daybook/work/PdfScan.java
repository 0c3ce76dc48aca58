package org.daybook.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Everything in a PDF that somebody could read: its text, its properties, and its streams after decompression. May be used
/// from any thread; needs memory for the whole document.
final class PdfScan {
    private PdfScan() {}

    /// Returns each text separately. Text that wraps over lines is included twice: with a space between, and joined.
    ///
    /// @throws IOException if this is not a PDF
    static List<String> of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var texts = new ArrayList<String>();
            var seen = new PDFTextStripper().getText(document);
            texts.add(seen);
            texts.add(seen.replaceAll("[\\r\\n]+", ""));
            properties(document, texts);
            streams(document, texts);
            return texts;
        }
    }

    private static void properties(PDDocument document, List<String> texts) {
        var info = document.getDocumentInformation().getCOSObject();
        info.keySet().forEach(key -> {
            texts.add(key.getName());
            if (info.getDictionaryObject(key) instanceof COSString text) {
                texts.add(text.getString());
            }
        });
    }

    /// Includes metadata and attached files, should there be any: both are streams. Excludes glyph shapes and pictures, whose
    /// bytes may contain a short word by chance.
    private static void streams(PDDocument document, List<String> texts) throws IOException {
        for (var key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                    && !stream.containsKey(COSName.LENGTH1)
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                try (var in = stream.createInputStream()) {
                    var bytes = in.readAllBytes();
                    texts.add(new String(bytes, StandardCharsets.UTF_8));
                    texts.add(new String(bytes, StandardCharsets.UTF_16BE));
                }
            }
        }
    }
}
