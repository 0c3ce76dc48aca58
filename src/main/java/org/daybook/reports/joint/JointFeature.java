package org.daybook.reports.joint;

import java.util.List;
import org.daybook.reports.JointReportPlace;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.SearchAction;
import org.daybook.ui.Ui;

/// The screen of joint reports, which the page of a quarter leads to.
public final class JointFeature implements Feature {
    private final JointReports reports;
    private final JointOffice office;

    /// @param reports what this site signs
    /// @param office  what this user puts together
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
