package org.daybook.cases;

import java.util.List;
import javafx.scene.Parent;
import org.daybook.participants.RecordTab;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class CasesScreens {
    private CasesScreens() {}

    /// Registers the tab on her record, its parts, and the due list. On the screen thread, once for every open house.
    ///
    /// @param ui    what screens use
    /// @param cases case files, in the open house
    public static void register(Ui ui, Cases cases) {
        var views = ui.views();
        var inside = cases.inside();
        views.controller(CaseTabController.class, () -> new CaseTabController(ui, cases));
        views.controller(CaseReasonController.class, () -> new CaseReasonController(ui.texts()));
        views.controller(CaseOpeningController.class, () -> new CaseOpeningController(ui, cases));
        views.controller(CaseFileController.class, () -> new CaseFileController(ui));
        views.controller(CaseNeedsController.class, () -> new CaseNeedsController(ui, inside));
        views.controller(CaseProtectionController.class, () -> new CaseProtectionController(ui, inside));
        views.controller(CasePlanController.class, () -> new CasePlanController(ui, cases));
        views.controller(CaseContactsController.class, () -> new CaseContactsController(ui, inside));
        views.controller(CaseStandingController.class, () -> new CaseStandingController(ui, inside));
        views.controller(CaseDutiesController.class, () -> new CaseDutiesController(ui, inside));
        views.controller(CaseReportController.class, () -> new CaseReportController(ui, inside));
        views.controller(CaseRequestController.class, () -> new CaseRequestController(ui, inside));
        views.controller(CorrectionController.class, () -> new CorrectionController(ui));
        views.controller(CasePeopleController.class, () -> new CasePeopleController(ui, cases));
        views.controller(CaseClosingController.class, () -> new CaseClosingController(ui, cases));
        views.controller(DueNoteController.class, () -> new DueNoteController(ui, cases.due()));
        views.controller(DueTodayController.class, () -> new DueTodayController(ui, cases));
        views.place(DueToday.class, DueTodayController.class);
        views.address("due-today", DueToday.class, _ -> "", _ -> new DueToday());
    }

    /// What this room puts on her record.
    public static RecordTab recordTab() {
        return new CaseRecordTab();
    }

    /// What Today says of this room, made anew for each visit; takes no room when nothing is due.
    public static List<Parent> note(Ui ui, Cases cases) {
        return cases.due().mayHaveAny() ? List.of(ui.views().load(DueNoteController.class).root()) : List.of();
    }
}
