package org.daybook.reports.joint;

import java.util.List;
import org.daybook.reports.JointReportPlace;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.SearchAction;
import org.daybook.ui.Ui;

/// The screen of joint reports, opened from the page of a quarter.
public final class JointFeature implements Feature {
    private final JointReports reports;
    private final JointOffice office;

    /// @param reports the reports that this site signs
    /// @param office  the user's joint office
    public JointFeature(JointReports reports, JointOffice office) {
        this.reports = reports;
        this.office = office;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of();
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(JointReportController.class, () -> new JointReportController(ui, reports, window));
        views.controller(JointOfficeController.class, () -> new JointOfficeController(ui, office, window));
        views.place(JointReportPlace.class, JointReportController.class);
        views.address("joint-report", JointReportPlace.class, _ -> "", _ -> new JointReportPlace());
    }

    @Override
    public List<SearchAction> actions(WindowServices window) {
        return reports.mayExport()
                ? List.of(new SearchAction("joint.joint-report.open", "fth-layers", "reports.room",
                        new JointReportPlace()))
                : List.of();
    }
}
