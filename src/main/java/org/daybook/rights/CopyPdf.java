package org.daybook.rights;

import java.io.IOException;
import java.io.OutputStream;
import org.daybook.ui.Paper;

/// Her copy on paper: A4, large enough to read together, with only its date as the heading.
final class CopyPdf {
    private final CopyWords words;

    CopyPdf(CopyWords words) {
        this.words = words;
    }

    /// Writes a complete document; leaves the stream open.
    void write(HerCopy copy, OutputStream out) throws IOException {
        try (var paper = new Paper()) {
            paper.heading(words.say("rights.copy.title", words.date(copy.on())));
            for (var part : copy.parts()) {
                paper.space();
                paper.heading(words.say(part.heading()));
                for (var line : part.lines()) {
                    paper.text(words.say(line.label()) + ": " + words.onPaper(line.value()));
                }
            }
            paper.space();
            paper.heading(words.say("rights.copy.seen"));
            for (var line : words.seen(copy.seen(), words::act)) {
                paper.text(line.day() + ": " + line.words());
            }
            paper.write(out);
        }
    }
}
