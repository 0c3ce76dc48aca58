package org.daybook.ui;

import java.util.List;

/// Sends sheets to a printer one by one, each in a [ScreenStep]. A cancel or a lock ends it before the next page; the caller
/// cancels the job then. To be called on a lane's thread; the screen thread must not wait for that lane.
final class PrintedPages {
    private PrintedPages() {}

    /// Prints them all.
    ///
    /// @return whether the printer took them
    static boolean print(Background background, List<LaidOutSheet> sheets, SheetPrinter.Job job) {
        for (int n = 0; n < sheets.size(); n++) {
            background.reached(n, sheets.size());
            var sheet = sheets.get(n);
            if (!ScreenStep.take(background, () -> job.print(sheet))) {
                return false;
            }
        }
        return ScreenStep.take(background, job::end);
    }
}
