package org.daybook.accountability;

import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class AccountabilityScreens {
    private AccountabilityScreens() {}

    /// What the room's screens share for as long as the house is open.
    ///
    /// @param papers   the papers
    /// @param breaches what was lost
    public record Rooms(SitePapers papers, Breaches breaches) {}

    /// Registers the screens. On the screen thread, once for every open house.
    ///
    /// @param folders where papers go
    public static void register(Ui ui, Rooms rooms, FolderChoice folders) {
        var views = ui.views();
        views.controller(PapersCardController.class, () -> new PapersCardController(ui));
        views.controller(PapersController.class, () -> new PapersController(ui, rooms));
        views.controller(PaperSettingsController.class, () -> new PaperSettingsController(ui, rooms.papers()));
        views.controller(PaperController.class, () -> new PaperController(ui, rooms, folders));
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

    /// The card that leads here from the settings, for whoever may see the papers.
    public static List<Parent> cards(Ui ui, SitePapers papers) {
        return papers.maySee() ? List.of(ui.views().load(PapersCardController.class).root()) : List.of();
    }
}
