package org.daybook.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.HerToDo;
import org.daybook.staff.RecordPlace;
import org.daybook.staff.RecordSection;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Room;
import org.daybook.ui.SearchAction;
import org.daybook.ui.SearchSource;
import org.daybook.ui.TodayCard;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class WorkFeature implements Feature {
    private final Work work;

    /// @param work the facade of the open store
    public WorkFeature(Work work) {
        this.work = work;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(work);
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(CompanyListController.class, () -> new CompanyListController(ui, work, window.printing()));
        views.controller(CompanyController.class, () -> new CompanyController(ui, work));
        views.controller(CompanyTalksController.class,
                () -> new CompanyTalksController(ui, work.companyContacts()));
        views.controller(CompanyPeopleController.class,
                () -> new CompanyPeopleController(ui, work.companyContacts()));
        views.controller(CompanyFormController.class, () -> new CompanyFormController(ui));
        views.controller(WarningsController.class, () -> new WarningsController(ui, work.companies()));
        views.controller(OpeningController.class, () -> new OpeningController(ui, work,
                new OpeningPaperController(ui, work.papers(), window.printing())));
        views.controller(OpeningFormController.class, () -> new OpeningFormController(ui));
        views.controller(PlacingController.class, () -> new PlacingController(ui, work.companyContacts()));
        views.controller(EndJobController.class, () -> new EndJobController(ui));
        views.controller(HerWorkController.class, () -> new HerWorkController(ui, work));
        views.controller(MatchListController.class, () -> new MatchListController(ui, work));
        views.controller(OfferListController.class, () -> new OfferListController(ui, work));
        views.controller(StatusListController.class, () -> new StatusListController(ui, work));
        views.controller(JobListController.class, () -> new JobListController(ui, work.placements()));
        views.controller(WishFormController.class, () -> new WishFormController(ui));
        views.controller(LimitsController.class, () -> new LimitsController(ui, work));
        views.controller(WorkTodayController.class, () -> new WorkTodayController(ui, work));
        views.controller(CvController.class, () -> new CvController(ui, work.papers(), window));
        views.controller(TraineeshipController.class, () -> new TraineeshipController(ui, work, window));
        views.controller(CompanySheetController.class, CompanySheetController::new);
        views.controller(SenderController.class, () -> new SenderController(ui, work.papers()));
        views.controller(HerWorkPageController.class, () -> new HerWorkPageController(ui, work));
        views.place(HerWorkPlace.class, HerWorkPageController.class);
        views.address("her-work", HerWorkPlace.class, HerWorkPlace::written, HerWorkPlace::read);
        views.controller(WorkDueListController.class, () -> new WorkDueListController(ui));
        views.place(WorkDueList.class, WorkDueListController.class);
        views.address("work-due", WorkDueList.class, _ -> "", _ -> new WorkDueList());
        views.place(CompanyList.class, CompanyListController.class);
        views.address("companies", CompanyList.class, _ -> "", _ -> new CompanyList());
        views.place(CompanyPlace.class, CompanyController.class);
        views.address("company", CompanyPlace.class, CompanyPlace::written, CompanyPlace::read);
        views.place(OpeningPlace.class, OpeningController.class);
        views.address("opening", OpeningPlace.class, OpeningPlace::written, OpeningPlace::read);
    }

    @Override
    public List<Room> sidebar(WindowServices window) {
        return work.companies().maySee()
                ? List.of(new Room(84, "work.room", "fth-briefcase", new CompanyList()))
                : List.of();
    }

    @Override
    public List<RecordSection> recordSections() {
        return work.wishes().maySee()
                ? List.of(new RecordSection(RecordPlace.PATHS_AND_WELL_BEING, "work.section.title", "fth-briefcase", 50,
                        HerWorkController.class))
                : List.of();
    }

    @Override
    public List<TodayCard> today(Ui ui) {
        return work.due().maySee()
                ? List.of(new TodayCard(TodayCard.Where.BESIDE, 15,
                        ui.views().load(WorkTodayController.class).root()))
                : List.of();
    }

    /// Returns what is due about her, on the overview of her record.
    @Override
    public List<HerToDo.Source> toDos(Ui ui) {
        var words = new WorkWords(ui.texts());
        return work.due().maySee()
                ? List.of(her -> work.due().about(her).stream()
                        .map(due -> new HerToDo(due.on(), words.due(due, due.on()), "work.section.title")).toList())
                : List.of();
    }

    @Override
    public List<Parent> settings(Ui ui) {
        return work.papers().maySetSender() ? List.of(ui.views().load(SenderController.class).root()) : List.of();
    }

    @Override
    public List<SearchSource> search(Ui ui, WindowServices window) {
        var companies = work.companies().maySee()
                ? Stream.of(new CompanySearch(ui.texts(), work.companies()))
                : Stream.<SearchSource>of();
        // Staff who may open records find her there.
        var people = work.contacts().may() && !work.mayOpenRecords()
                ? Stream.of(new CardSearch(work.contacts()))
                : Stream.<SearchSource>of();
        return Stream.concat(companies, people).toList();
    }

    @Override
    public List<SearchAction> actions(WindowServices window) {
        return work.companies().mayChange()
                ? List.of(new SearchAction("work.companies.add", "fth-plus", "work.room",
                        new CompanyPlace(Optional.empty())))
                : List.of();
    }
}
