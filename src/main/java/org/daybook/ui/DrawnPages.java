package org.daybook.ui;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/// The pages of a file, each drawn on the screen thread only when it is written: one page takes 25 MB, and in between the window
/// answers and shows the progress. A cancel or a lock ends it before the next page. To be read once, on a lane's thread; the screen thread must not wait for that lane.
final class DrawnPages implements Iterable<SheetsFile.Page> {
    private final Background background;
    private final List<LaidOutSheet> sheets;

    DrawnPages(Background background, List<LaidOutSheet> sheets) {
        this.background = background;
        this.sheets = List.copyOf(sheets);
    }

    @Override
    public Iterator<SheetsFile.Page> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < sheets.size();
            }

            @Override
            public SheetsFile.Page next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                if (background.isGivenUp()) {
                    throw new CancellationException();
                }
                background.reached(next, sheets.size());
                return drawn(sheets.get(next++));
            }
        };
    }

    private SheetsFile.Page drawn(LaidOutSheet sheet) {
        var page = new CompletableFuture<SheetsFile.Page>();
        background.fromOutside(() -> {
            try {
                page.complete(sheet.page(SheetsFile.DOTS * sheet.fitting(SheetsFile.WIDTH, SheetsFile.HEIGHT)));
            } finally {
                // Nothing happens if it was drawn; after a fault the lane would wait for ever.
                page.cancel(false);
            }
        });
        return page.join();
    }
}
