package org.daybook.milestones;

import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import java.util.List;
import org.daybook.staff.RecordPlace;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class MilestonesFeature implements Feature {
    private final Milestones milestones;

    /// @param milestones the facade of the open store
    public MilestonesFeature(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(milestones);
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(MilestonesTabController.class, () -> new MilestonesTabController(ui, milestones));
        views.controller(MilestoneFormController.class, () -> new MilestoneFormController(ui, milestones));
        views.controller(MilestoneDetailsController.class, () -> new MilestoneDetailsController(ui.texts()));
        views.controller(MilestoneRowController.class, () -> new MilestoneRowController(ui, milestones));
        views.controller(CertificateController.class, () -> new CertificateController(ui, milestones, window));
        views.controller(CertificateSheetController.class, CertificateSheetController::new);
    }

    /// Returns what this room adds to her record, for users who may see it.
    @Override
    public List<RecordSection> recordSections() {
        return milestones.maySee()
                ? List.of(new RecordSection(RecordPlace.PATHS_AND_WELL_BEING, "milestones.tab.title", "fth-award", 20,
                        MilestonesTabController.class))
                : List.of();
    }
}
