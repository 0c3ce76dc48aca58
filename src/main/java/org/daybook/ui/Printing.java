package org.daybook.ui;

import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/// Puts sheets onto paper.
public interface Printing {
    /// What came of it.
    enum Outcome {
        /// Handed to the printer; whether it lies there in ink, only she can see.
        PRINTED,
        /// This computer knows no printer.
        NO_PRINTER,
        /// She changed her mind, or the printer said no.
        NOT_PRINTED
    }

    /// Asks where and prints, on the screen thread.
    ///
    /// @param over   over which window
    /// @param title  how the job is called in the printer's queue, where others may read it: neutral
    /// @param sheets one page each, in no scene, as wide as they wish; made smaller or larger to fit the page's width
    Outcome print(Window over, String title, List<? extends Region> sheets);

    /// By the dialog of the operating system.
    static Printing byDialog() {
        return (over, title, sheets) -> {
            var job = PrinterJob.createPrinterJob();
            if (job == null) {
                return Outcome.NO_PRINTER;
            }
            job.getJobSettings().setJobName(title);
            if (!job.showPrintDialog(over)) {
                job.cancelJob();
                return Outcome.NOT_PRINTED;
            }
            var layout = job.getJobSettings().getPageLayout();
            boolean all = sheets.stream().allMatch(sheet -> job.printPage(layout, fitting(sheet, layout)));
            return all && job.endJob() ? Outcome.PRINTED : Outcome.NOT_PRINTED;
        };
    }

    /// A sheet must stand in a scene to have its letters and its lines.
    private static Region fitting(Region sheet, PageLayout layout) {
        new Scene(sheet);
        sheet.applyCss();
        sheet.autosize();
        sheet.layout();
        double scale = layout.getPrintableWidth() / sheet.getWidth();
        sheet.getTransforms().add(new Scale(scale, scale));
        return sheet;
    }
}
