package org.daybook.accountability;

import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class AccountabilityFeature implements Feature {
    private final Rooms rooms;

    /// @param rooms the facades of the open store
    public AccountabilityFeature(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(new BreachPersonalData());
    }

    /// What the room's screens share while the store is open.
    ///
    /// @param papers   the papers
    /// @param breaches the breaches
    public record Rooms(SitePapers papers, Breaches breaches) {}

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(PapersCardController.class, () -> new PapersCardController(ui));
        views.controller(PapersController.class, () -> new PapersController(ui, rooms));
        views.controller(PaperSettingsController.class, () -> new PaperSettingsController(ui, rooms.papers()));
        views.controller(PaperController.class, () -> new PaperController(ui, rooms, window.folders()));
        views.controller(ReadingController.class, () -> new ReadingController(ui));
        views.controller(BreachController.class, () -> new BreachController(ui, rooms));
        views.place(PapersPlace.class, PapersController.class);
        views.place(PaperPlace.class, PaperController.class);
        views.place(SheetPlace.class, PaperController.class);
        views.place(BreachPlace.class, BreachController.class);
        views.address("papers", PapersPlace.class, _ -> "", _ -> new PapersPlace());
        views.address("paper", PaperPlace.class, place -> place.kind().code(),
                code -> new PaperPlace(SitePaperKind.ofCode(code)));
        views.address("lost-sheet", SheetPlace.class, place -> place.id().toString(),
                id -> new SheetPlace(UUID.fromString(id)));
        views.address("lost", BreachPlace.class, _ -> "", _ -> new BreachPlace());
    }

    /// Returns the settings card that opens this room, for users who may see the papers.
    @Override
    public List<Parent> settings(Ui ui) {
        return rooms.papers().maySee() ? List.of(ui.views().load(PapersCardController.class).root()) : List.of();
    }
}
