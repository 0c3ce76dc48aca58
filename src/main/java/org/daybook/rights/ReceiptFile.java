package org.daybook.rights;

import java.io.IOException;
import java.nio.file.Path;
import org.daybook.base.Refusal;
import org.daybook.ui.Paper;
import org.daybook.ui.Texts;

/// Writes the slip of an erasure as a PDF: a number, a date and a sentence, nothing that identifies anybody.
final class ReceiptFile {
    private ReceiptFile() {}

    /// @return the file, whose name contains nothing but a date
    /// @throws Refusal `rights.refusal.cannot-write`; then nothing of it remains
    static Path write(Receipt receipt, Texts texts, Path folder) {
        var stem = CopyFiles.freeStem(folder, "slip-" + receipt.on());
        try {
            return CopyFiles.one(folder.resolve(stem + ".pdf"), out -> {
                try (var paper = new Paper()) {
                    paper.heading(texts.say("rights.slip.number", receipt.shortNumber()));
                    paper.text(texts.date(receipt.on()));
                    paper.space();
                    paper.text(texts.say("rights.slip.sentence"));
                    paper.write(out);
                }
            });
        } catch (IOException e) {
            // Omits the cause: its message contains the path.
            throw new Refusal(CopyFiles.CANNOT);
        }
    }
}
