package org.daybook.childcare;

import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.TodayCard;
import java.util.List;
import javafx.scene.Parent;
import org.daybook.staff.RecordPlace;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Room;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class ChildcareFeature implements Feature {
    private final Childcare childcare;

    /// @param childcare the facade of the open store
    public ChildcareFeature(Childcare childcare) {
        this.childcare = childcare;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(childcare);
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(DeskController.class, () -> new DeskController(ui, childcare));
        views.controller(ArrivingController.class, () -> new ArrivingController(ui.texts()));
        views.controller(HandingController.class, () -> new HandingController(ui.texts()));
        views.controller(ChildrenTabController.class, () -> new ChildrenTabController(ui, childcare.children()));
        views.controller(ChildController.class, () -> new ChildController(ui.texts()));
        views.controller(PlacesController.class, () -> new PlacesController(ui, childcare));
        views.controller(PlacesTodayController.class, () -> new PlacesTodayController(ui, childcare.desk()));
        views.place(ChildcarePlace.class, DeskController.class);
        views.address("childcare", ChildcarePlace.class, _ -> "", _ -> new ChildcarePlace());
    }

    /// Returns what this room adds to her record, for users who may see it.
    @Override
    public List<RecordSection> recordSections() {
        return childcare.children().maySee()
                ? List.of(new RecordSection(RecordPlace.ABOUT_HER, "childcare.children-tab.title", "fth-smile", 30,
                        ChildrenTabController.class))
                : List.of();
    }

    /// Returns the card on Today, created for each visit; takes no space at a site without childcare.
    @Override
    public List<TodayCard> today(Ui ui) {
        return childcare.maySee()
                ? List.of(new TodayCard(TodayCard.Where.BESIDE, 40,
                        ui.views().load(PlacesTodayController.class).root()))
                : List.of();
    }

    /// Returns the card of this room in the settings, for users who may change it.
    @Override
    public List<Parent> settings(Ui ui) {
        return childcare.maySetPlaces() ? List.of(ui.views().load(PlacesController.class).root()) : List.of();
    }

    /// Returns the sidebar entry.
    @Override
    public List<Room> sidebar(WindowServices window) {
        return childcare.maySee()
                ? List.of(new Room(80, "childcare.desk.title", "fth-smile", new ChildcarePlace()))
                : List.of();
    }
}
