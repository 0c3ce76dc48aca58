package org.daybook.cases;

import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.TodayCard;
import java.util.List;
import org.daybook.staff.HerToDo;
import org.daybook.staff.RecordPlace;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class CasesFeature implements Feature {
    private static final String SECTION = "cases.tab.title";

    private final Cases cases;

    /// @param cases the facade of the open store
    public CasesFeature(Cases cases) {
        this.cases = cases;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(cases.told());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        var inside = cases.inside();
        views.controller(CaseTabController.class, () -> new CaseTabController(ui, cases));
        views.controller(CaseReasonController.class, () -> new CaseReasonController(ui.texts()));
        views.controller(CaseOpeningController.class, () -> new CaseOpeningController(ui, cases));
        views.controller(CaseFileController.class, () -> new CaseFileController(ui, cases));
        views.controller(CaseNeedsController.class, () -> new CaseNeedsController(ui, inside));
        views.controller(CaseProtectionController.class, () -> new CaseProtectionController(ui, inside));
        views.controller(CasePlanController.class, () -> new CasePlanController(ui, cases));
        views.controller(CaseContactsController.class, () -> new CaseContactsController(ui, cases));
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

    /// Returns what this room adds to her record.
    @Override
    public List<RecordSection> recordSections() {
        return List
                .of(new RecordSection(RecordPlace.CASE, SECTION, "fth-folder", 10, CaseTabController.class));
    }

    /// Returns what is due in her file.
    @Override
    public List<HerToDo.Source> toDos(Ui ui) {
        return cases.due().mayHaveAny()
                ? List.of(her -> cases.due().about(her, HerToDo.DAYS_AHEAD).stream()
                        .map(due -> new HerToDo(due.on(), ui.texts().of("cases", due.kind()), SECTION))
                        .toList())
                : List.of();
    }

    /// Returns what Today shows of this room, created for each visit; takes no space if nothing is due.
    @Override
    public List<TodayCard> today(Ui ui) {
        return cases.due().isShown()
                ? List.of(new TodayCard(TodayCard.Where.BESIDE, 10, ui.views().load(DueNoteController.class).root()))
                : List.of();
    }
}
