package org.daybook.ui;

import java.util.Optional;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;

/// Sends laid-out sheets to a printer. On the screen thread.
interface SheetPrinter {
    /// One printout on its way to a printer; ended or cancelled, never both.
    interface Job {
        /// Sends a page. The window answers meanwhile.
        ///
        /// @return whether the printer took it; false also if the job was cancelled meanwhile
        boolean print(LaidOutSheet sheet);

        /// Ends the job after its last page.
        ///
        /// @return whether the printer took it; only she can see whether it was printed
        boolean end();

        /// Cancels the job; pages that the printer has already may come out.
        void cancel();
    }

    /// The answer to [#ask].
    ///
    /// @param job   the job; empty if there is none
    /// @param asked whether she was asked: without a job she then cancelled, otherwise the printer refused
    record Answer(Optional<Job> job, boolean asked) {}

    /// Checks whether this computer has a printer.
    boolean isThere();

    /// Asks for a printer.
    ///
    /// @param over  the owner of the dialog
    /// @param title the name of the job in the printer's queue, where others may read it: neutral
    Answer ask(Window over, String title);

    /// Returns a printer that uses the operating system's dialog.
    static SheetPrinter byDialog() {
        return new SheetPrinter() {
            @Override
            public boolean isThere() {
                return !Printer.getAllPrinters().isEmpty();
            }

            @Override
            public Answer ask(Window over, String title) {
                var job = PrinterJob.createPrinterJob();
                if (job == null) {
                    return new Answer(Optional.empty(), false);
                }
                job.getJobSettings().setJobName(title);
                // The screen may have locked behind the system's print dialog.
                if (!job.showPrintDialog(over) || !over.isShowing()) {
                    job.cancelJob();
                    return new Answer(Optional.empty(), true);
                }
                return new Answer(Optional.of(of(job)), true);
            }
        };
    }

    /// Returns a job of the operating system's printing.
    static Job of(PrinterJob job) {
        return new Job() {
            @Override
            public boolean print(LaidOutSheet sheet) {
                var page = job.getJobSettings().getPageLayout();
                return job.printPage(page,
                        sheet.scaled(sheet.fitting(page.getPrintableWidth(), page.getPrintableHeight())));
            }

            @Override
            public boolean end() {
                return job.endJob();
            }

            @Override
            public void cancel() {
                job.cancelJob();
            }
        };
    }
}
