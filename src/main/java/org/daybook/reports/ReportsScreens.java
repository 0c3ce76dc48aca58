package org.daybook.reports;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.daybook.base.Quarter;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Room;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class ReportsScreens {
    private ReportsScreens() {}

    /// Registers the quarterly report. On the screen thread, once for every open house.
    ///
    /// @param ui      what screens use
    /// @param reports the reports of the open house
    /// @param folders how the folder of an export is chosen
    public static void register(Ui ui, Reports reports, FolderChoice folders) {
        var views = ui.views();
        views.controller(FiguresController.class, () -> new FiguresController(ui.texts()));
        views.controller(PathBarsController.class, () -> new PathBarsController(ui.texts()));
        views.controller(TotalsController.class, () -> new TotalsController(ui.texts()));
        views.controller(ExportingController.class, () -> new ExportingController(ui, reports, folders));
        views.controller(ForgottenController.class, () -> new ForgottenController(ui, reports));
        views.controller(QuarterReportController.class, () -> new QuarterReportController(ui, reports));
        views.address("report", QuarterReport.class, report -> report.quarter().map(Quarter::toString).orElse(""),
                quarter -> new QuarterReport(
                        Optional.of(quarter).filter(text -> !text.isEmpty()).map(Quarter::parse)));
        views.place(QuarterReport.class, QuarterReportController.class);
    }

    /// What stands on the first screen while a quarter waits to be frozen, for those who may; after [#register].
    public static List<Parent> note(Ui ui, Reports reports) {
        return reports.mayFreeze() ? List.of(ui.views().load(ForgottenController.class).root()) : List.of();
    }

    /// The sidebar's entry; for those who may see reports.
    public static Room room() {
        return new Room("reports.room", "fth-bar-chart-2", new QuarterReport(Optional.empty()));
    }
}
