package org.daybook.reports;

import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.TodayCard;
import org.daybook.staff.Gate;
import org.daybook.staff.Permission;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.ui.Room;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class ReportsFeature implements Feature {
    private final Reports reports;
    private final Gate gate;

    /// @param reports the facade of the open store
    /// @param gate only queried for what the worker's role allows
    public ReportsFeature(Reports reports, Gate gate) {
        this.reports = reports;
        this.gate = gate;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(reports.narratives());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(FiguresController.class, () -> new FiguresController(ui.texts()));
        views.controller(PathBarsController.class, () -> new PathBarsController(ui.texts()));
        views.controller(TotalsController.class, () -> new TotalsController(ui.texts()));
        views.controller(ExportingController.class, () -> new ExportingController(ui, reports, window.folders()));
        views.controller(ForgottenController.class, () -> new ForgottenController(ui, reports));
        views.controller(FigureMeaningsController.class, () -> new FigureMeaningsController(ui, window.printing()));
        views.controller(MethodSheetController.class, MethodSheetController::new);
        views.controller(QuarterReportController.class, () -> new QuarterReportController(ui, reports));
        views.address("report", QuarterReport.class, report -> report.period().map(Period::toString).orElse(""),
                period -> new QuarterReport(
                        Optional.of(period).filter(text -> !text.isEmpty()).map(Period::parse)));
        views.place(QuarterReport.class, QuarterReportController.class);
        views.address("report-figures", FigureMeanings.class, _ -> "", _ -> new FigureMeanings());
        views.place(FigureMeanings.class, FigureMeaningsController.class);
        views.controller(OpenPointController.class, () -> new OpenPointController(ui, reports.openPoints()));
        views.address("report-missing", OpenPointPlace.class, OpenPointPlace::written, OpenPointPlace::read);
        views.place(OpenPointPlace.class, OpenPointController.class);
        views.controller(NarrativeController.class, () -> new NarrativeController(ui, reports.narratives()));
        views.address("report-text", NarrativePlace.class, place -> place.period().toString(),
                period -> new NarrativePlace(Period.parse(period)));
        views.place(NarrativePlace.class, NarrativeController.class);
        views.controller(GrantTargetsController.class, () -> new GrantTargetsController(ui.texts()));
        views.controller(GrantFormController.class, () -> new GrantFormController(ui, reports.grants()));
        views.controller(GrantsController.class, () -> new GrantsController(ui, reports.grants(), window.printing()));
        views.controller(GrantSheetController.class, GrantSheetController::new);
        views.address("report-grants", GrantsPlace.class, _ -> "", _ -> new GrantsPlace());
        views.place(GrantsPlace.class, GrantsController.class);
        views.controller(TemplateController.class, () -> new TemplateController(ui, reports.templates(), window));
        views.address("report-template", TemplatePlace.class, place -> place.period().toString(),
                period -> new TemplatePlace(Period.parse(period)));
        views.place(TemplatePlace.class, TemplateController.class);
        views.controller(AuditorCheckController.class,
                () -> new AuditorCheckController(ui, reports.auditorChecks(), window.printing()));
        views.controller(ProtocolSheetController.class, ProtocolSheetController::new);
        views.address("report-check", AuditorCheckPlace.class, place -> place.period().toString(),
                period -> new AuditorCheckPlace(Period.parse(period)));
        views.place(AuditorCheckPlace.class, AuditorCheckController.class);
        views.controller(SettingsOfYearController.class, () -> new SettingsOfYearController(ui, reports.settings()));
        views.address("report-settings", SettingsOfYear.class, _ -> "", _ -> new SettingsOfYear());
        views.place(SettingsOfYear.class, SettingsOfYearController.class);
    }

    /// Returns the card on Today for users who may finalise, while a quarter waits to be finalised. Call after [#register].
    @Override
    public List<TodayCard> today(Ui ui) {
        return reports.mayFreeze()
                ? List.of(new TodayCard(TodayCard.Where.ABOVE, 40, ui.views().load(ForgottenController.class).root()))
                : List.of();
    }

    /// Returns the sidebar entry, for users who may see reports.
    @Override
    public List<Room> sidebar(WindowServices window) {
        return gate.allows(Permission.SEE_REPORT)
                ? List.of(new Room(60, "reports.room", "fth-bar-chart-2", new QuarterReport(Optional.empty())))
                : List.of();
    }
}
