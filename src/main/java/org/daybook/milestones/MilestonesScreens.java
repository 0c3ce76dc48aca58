package org.daybook.milestones;

import java.util.List;
import org.daybook.participants.RecordTab;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Printing;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class MilestonesScreens {
    private MilestonesScreens() {}

    /// What the window lends.
    ///
    /// @param printing puts a certificate onto paper
    /// @param folders  lets a worker choose where one is saved
    public record Dependencies(Printing printing, FolderChoice folders) {}

    /// Registers the tab on her record and what is on it. On the screen thread, once for every open house.
    ///
    /// @param ui         what screens use
    /// @param milestones what women reached, in the open house
    public static void register(Ui ui, Milestones milestones, Dependencies dependencies) {
        var views = ui.views();
        views.controller(MilestonesTabController.class, () -> new MilestonesTabController(ui, milestones));
        views.controller(MilestoneFormController.class, () -> new MilestoneFormController(ui, milestones));
        views.controller(MilestoneDetailsController.class, () -> new MilestoneDetailsController(ui.texts()));
        views.controller(MilestoneRowController.class, () -> new MilestoneRowController(ui, milestones));
        views.controller(CertificateController.class, () -> new CertificateController(ui, milestones, dependencies));
        views.controller(CertificateSheetController.class, CertificateSheetController::new);
    }

    /// What this room puts on her record, for whoever may see it.
    public static List<RecordTab> recordTabs(Milestones milestones) {
        return milestones.maySee() ? List.of(new MilestonesRecordTab()) : List.of();
    }
}
