package org.daybook.accountability;

import java.nio.file.Path;
import org.daybook.ui.Texts;

/// A paper that can be read on the screen and put into a folder. On the write lane's thread.
interface Readable {
    /// As it would be put on paper now.
    PaperLayout read(Texts texts);

    /// Puts it into a folder.
    Path print(Path folder, Texts texts);

    /// A paper of the site.
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

    /// The sheet of something that is lost.
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
