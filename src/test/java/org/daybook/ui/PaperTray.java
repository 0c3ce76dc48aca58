package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybook.testing.ScreenHouse;

/// A printer whose paper can be read. It also saves what it prints as a PDF, and reads that back: every word of every page must
/// be there.
public final class PaperTray implements Printing {
    private final List<List<String>> pages = new ArrayList<>();
    private String holds = "";
    private Printout.Saving saving = Printout.Saving.READABLE;
    private Printout.Reading reading = Printout.Reading.NONE;

    @Override
    public void print(Printout what, Consumer<String> done) {
        holds = what.holds();
        saving = what.saving();
        reading = what.reading();
        // Before they are laid out: a label then shows its words a second time, as a text.
        what.sheets().forEach(sheet -> pages.add(ScreenHouse.seen(sheet).toList()));
        var sheets = what.sheets().stream().map(LaidOutSheet::new).toList();
        readBack(sheets.stream().map(sheet -> sheet.page(SheetsFile.DOTS * sheet.fitting(SheetsFile.WIDTH,
                SheetsFile.HEIGHT))).toList());
        done.accept(what.printed());
    }

    private void readBack(List<SheetsFile.Page> sheets) {
        try {
            var bytes = SheetsFile.pdf(sheets);
            reading.read(bytes);
            readBack(sheets, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void readBack(List<SheetsFile.Page> sheets, byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            for (int n = 0; n < sheets.size(); n++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(n + 1);
                stripper.setEndPage(n + 1);
                var text = stripper.getText(pdf).replaceAll("\\s", "");
                pages.get(pages.size() - sheets.size() + n).stream().flatMap(PaperTray::words)
                        .forEach(word -> assertTrue(text.contains(word), () -> word + " is not in " + text));
            }
        }
    }

    /// Arabic is stored in a file in visual order.
    private static Stream<String> words(String seen) {
        return Bidi.requiresBidi(seen.toCharArray(), 0, seen.length())
                ? Stream.empty()
                : Stream.of(seen.split("\\s+")).filter(word -> !word.isEmpty());
    }

    /// Returns how the last file is read before it is written.
    public Printout.Reading reading() {
        return reading;
    }

    /// Returns the words of every page so far, in the order of the sheet.
    public List<List<String>> pages() {
        return pages;
    }

    /// Returns how the last one may be saved as a file.
    public Printout.Saving saving() {
        return saving;
    }

    /// Returns the stated content of the last one.
    public String holds() {
        return holds;
    }
}
