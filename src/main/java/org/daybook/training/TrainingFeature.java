package org.daybook.training;

import java.util.List;
import org.daybook.staff.Clearances;
import org.daybook.staff.ColleagueCard;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.StaffPrinting;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Room;
import org.daybook.ui.SearchAction;
import org.daybook.ui.TodayCard;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class TrainingFeature implements Feature {
    private static final int AFTER_SERVICES = 65;

    private final Rooms rooms;

    /// @param rooms the facades of the open store
    public TrainingFeature(Rooms rooms) {
        this.rooms = rooms;
    }

    /// The facades of the open store.
    ///
    /// @param trainings    the register of trainings
    /// @param supervisions supervision
    /// @param clearances   what was seen before a colleague works with girls
    public record Rooms(Trainings trainings, Supervisions supervisions, Clearances clearances) {}

    @Override
    public List<PersonalData> personalData() {
        return List.of(rooms.trainings());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(TrainingController.class, () -> new TrainingController(ui, rooms.trainings()));
        views.controller(TrainingListController.class, () -> new TrainingListController(ui, rooms.trainings(),
                new StaffPrinting(ui, window)));
        views.controller(TrainingFormController.class, () -> new TrainingFormController(ui, rooms.trainings()));
        views.controller(SupervisionController.class, () -> new SupervisionController(ui, rooms.supervisions()));
        views.controller(StartController.class, () -> new StartController(ui, rooms));
        views.controller(TrainingTodayController.class, () -> new TrainingTodayController(ui, rooms));
        views.place(TrainingPlace.class, TrainingController.class);
        views.address("training", TrainingPlace.class, _ -> "", _ -> new TrainingPlace());
    }

    @Override
    public List<Room> sidebar(WindowServices window) {
        return List.of(new Room(72, "training.page.title", "fth-award", new TrainingPlace()));
    }

    @Override
    public List<SearchAction> actions(WindowServices window) {
        return List.of(new SearchAction("training.form.add", "fth-award", "training.page.title", new TrainingPlace()));
    }

    /// Returns what a colleague lacks before she starts, for her page.
    @Override
    public List<ColleagueCard> colleagueCards() {
        return List.of(new ColleagueCard(StartController.class));
    }

    /// Returns what expires or is missing: the user's own, or everyone's.
    @Override
    public List<TodayCard> today(Ui ui) {
        return List.of(new TodayCard(TodayCard.Where.BESIDE, AFTER_SERVICES,
                ui.views().load(TrainingTodayController.class).root()));
    }
}
