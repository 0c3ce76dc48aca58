package org.daybook.accountability;

import java.nio.file.Path;
import org.daybook.ui.Texts;

/// A paper that can be shown on the screen and written to a folder. On the write lane's thread.
interface Readable {
    /// Returns the paper as it would be printed now.
    PaperLayout read(Texts texts);

    /// Writes it to a folder.
    Path print(Path folder, Texts texts);

    /// Returns a paper of the site.
    static Readable of(SitePapers papers, SitePaperKind kind) {
        return new Readable() {
            @Override
            public PaperLayout read(Texts texts) {
                return papers.read(kind, texts);
            }

            @Override
            public Path print(Path folder, Texts texts) {
                return papers.print(kind, folder, texts);
            }
        };
    }

    /// Returns the sheet of a breach.
    static Readable of(Breaches breaches, SheetPlace place) {
        return new Readable() {
            @Override
            public PaperLayout read(Texts texts) {
                return breaches.read(place.id(), texts);
            }

            @Override
            public Path print(Path folder, Texts texts) {
                return breaches.print(place.id(), folder, texts);
            }
        };
    }
}
