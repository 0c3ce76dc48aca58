package org.daybook.papers;

import java.io.IOException;
import java.io.OutputStream;
import org.daybook.ui.Paper;

/// The sheet that accompanies a paper: what identifies it, and who opened it or handed it out, so that a lawyer can rely on it.
/// It omits her name, her card, the title and the names of recipients, because other people will hold it.
final class LogSheet {
    private final PaperWords words;

    LogSheet(PaperWords words) {
        this.words = words;
    }

    /// Writes a complete document; leaves the stream open.
    void write(KeptPaper kept, OutputStream out) throws IOException {
        try (var paper = new Paper()) {
            paper.heading(words.say("papers.sheet.title"));
            paper.space();
            paper.text(words.say("papers.sheet.kind", words.kind(kept)));
            paper.text(words.say("papers.sheet.format", kept.seal().format().name()));
            paper.text(words.say("papers.sheet.size", words.number(kept.seal().size())));
            paper.text(words.say("papers.sheet.sha256"));
            paper.text(kept.seal().sha256());
            paper.text(words.say("papers.sheet.asked", words.date(kept.askedOn())));
            paper.space();
            paper.heading(words.say("papers.sheet.log"));
            for (var entry : kept.log()) {
                paper.text(words.line(entry, PaperWords.Names.LEFT_OUT));
            }
            paper.space();
            paper.heading(words.say("papers.sheet.unchanged"));
            paper.text(words.say("papers.sheet.compared"));
            paper.text(words.say("papers.sheet.check"));
            paper.write(out);
        }
    }
}
