package org.daybook.ui;

import java.util.List;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;

/// Sends laid-out sheets to a printer. On the screen thread.
interface SheetPrinter {
    /// The result of printing.
    enum Outcome {
        /// Sent to the printer; only she can see whether it was printed.
        PRINTED,
        /// She cancelled.
        NOT_WANTED,
        /// The printer refused it.
        REFUSED
    }

    /// Checks whether this computer has a printer.
    boolean isThere();

    /// Asks for a printer and prints.
    ///
    /// @param over  the owner of the dialog
    /// @param title the name of the job in the printer's queue, where others may read it: neutral
    Outcome print(Window over, String title, List<LaidOutSheet> sheets);

    /// Returns a printer that uses the operating system's dialog.
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
