package org.daybook.ui;

import java.util.List;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;

/// Hands laid out sheets to a printer. On the screen thread.
interface SheetPrinter {
    /// What came of it.
    enum Outcome {
        /// Handed to the printer; whether it lies there in ink, only she can see.
        PRINTED,
        /// She changed her mind.
        NOT_WANTED,
        /// The printer said no.
        REFUSED
    }

    /// Whether this computer knows a printer.
    boolean isThere();

    /// Asks where and prints.
    ///
    /// @param over  over which window
    /// @param title how the job is called in the printer's queue, where others may read it: neutral
    Outcome print(Window over, String title, List<LaidOutSheet> sheets);

    /// By the dialog of the operating system.
    static SheetPrinter byDialog() {
        return new SheetPrinter() {
            @Override
            public boolean isThere() {
                return !Printer.getAllPrinters().isEmpty();
            }

            @Override
            public Outcome print(Window over, String title, List<LaidOutSheet> sheets) {
                var job = PrinterJob.createPrinterJob();
                if (job == null) {
                    return Outcome.REFUSED;
                }
                job.getJobSettings().setJobName(title);
                if (!job.showPrintDialog(over) || !over.isShowing()) {
                    job.cancelJob();
                    return Outcome.NOT_WANTED;
                }
                var page = job.getJobSettings().getPageLayout();
                boolean all = sheets.stream().allMatch(sheet -> job.printPage(page,
                        sheet.scaled(sheet.fitting(page.getPrintableWidth(), page.getPrintableHeight()))));
                return all && job.endJob() ? Outcome.PRINTED : Outcome.REFUSED;
            }
        };
    }
}
