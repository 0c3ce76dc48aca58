package org.daybook.childcare;

import java.util.List;
import javafx.scene.Parent;
import org.daybook.participants.RecordTab;
import org.daybook.ui.Room;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class ChildcareScreens {
    private ChildcareScreens() {}

    /// Registers the desk, the tab on her record, and what stands on Today and in the settings. On the screen thread, once
    /// for every open house.
    ///
    /// @param ui        what screens use
    /// @param childcare children who are looked after, in the open house
    public static void register(Ui ui, Childcare childcare) {
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

    /// What this room puts on her record, for whoever may see it.
    public static List<RecordTab> recordTabs(Childcare childcare) {
        return childcare.children().maySee() ? List.of(new ChildrenRecordTab()) : List.of();
    }

    /// What Today says of this room, made anew for each visit; takes no room where a site has no childcare.
    public static List<Parent> note(Ui ui, Childcare childcare) {
        return childcare.maySee() ? List.of(ui.views().load(PlacesTodayController.class).root()) : List.of();
    }

    /// The card that this room puts on the settings, for whoever may change it.
    public static List<Parent> cards(Ui ui, Childcare childcare) {
        return childcare.maySetPlaces() ? List.of(ui.views().load(PlacesController.class).root()) : List.of();
    }

    /// The sidebar's entry.
    public static Room room() {
        return new Room("childcare.desk.title", "fth-smile", new ChildcarePlace());
    }
}
