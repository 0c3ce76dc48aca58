package org.daybook.ui;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// The pages of a file, each drawn in a [ScreenStep] only when it is written: one page takes 25 MB. A cancel or a lock ends it
/// before the next page. To be read once, on a lane's thread; the screen thread must not wait for that lane.
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
                background.reached(next, sheets.size());
                var sheet = sheets.get(next++);
                return ScreenStep.take(background,
                        () -> sheet.page(SheetsFile.DOTS * sheet.fitting(SheetsFile.WIDTH, SheetsFile.HEIGHT)));
            }
        };
    }
}
