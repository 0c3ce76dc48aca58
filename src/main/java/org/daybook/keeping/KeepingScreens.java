package org.daybook.keeping;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.daybook.staff.RemovedPlace;
import org.daybook.staff.SignedIn;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Room;
import org.daybook.ui.Ui;
import org.daybook.vault.BackupMade;

/// The screens of this room.
public final class KeepingScreens {
    private KeepingScreens() {}

    /// What the room's screens share for as long as the house is open.
    ///
    /// @param keeping the room itself
    /// @param model   the backup under way
    public record Rooms(Safekeeping keeping, BackupModel model) {}

    /// What this room is lent from outside.
    ///
    /// @param folders  how a folder or stick is chosen
    /// @param signedIn who is signed in, and the site
    /// @param destroy  leaves this computer: locks the window and destroys the store behind it; on the screen thread
    /// @param cards    cards of other rooms that belong on the same page, from above
    public record Dependencies(FolderChoice folders, SignedIn signedIn, Consumer<BackupMade> destroy,
            Supplier<List<Parent>> cards) {
        Moments moments(Ui ui) {
            return new Moments(ui.texts(), signedIn.site().zone());
        }
    }

    /// What Today shows of this room.
    ///
    /// @param above  over the day, empty when all is well
    /// @param status at the end of the status line
    public record Notes(Parent above, Node status) {}

    /// Registers the screens. On the screen thread, once for every open house.
    public static void register(Ui ui, Rooms rooms, Dependencies dependencies) {
        var keeping = rooms.keeping();
        var views = ui.views();
        views.controller(BackupsController.class, () -> new BackupsController(ui, rooms, dependencies));
        views.controller(ShelfController.class, () -> new ShelfController(ui, rooms, dependencies));
        views.controller(PlanController.class, () -> new PlanController(ui, keeping));
        views.controller(RestoreTestController.class, () -> new RestoreTestController(ui, keeping, dependencies));
        views.controller(NotesController.class, () -> new NotesController(ui, keeping, dependencies));
        views.controller(ResealingController.class, () -> new ResealingController(ui, keeping, dependencies));
        views.controller(EvacuationController.class, () -> new EvacuationController(ui, keeping, dependencies));
        views.place(RemovedPlace.class, ResealingController.class);
        views.place(LeavingPlace.class, EvacuationController.class);
        views.place(BackupsPlace.class, BackupsController.class);
        views.place(RestoreTestPlace.class, RestoreTestController.class);
        views.address("backups", BackupsPlace.class, _ -> "", _ -> new BackupsPlace());
    }

    /// The sidebar's entry; everyone may back up.
    public static Room room() {
        return new Room("app.room.keeping", "fth-hard-drive", new BackupsPlace(),
                place -> place instanceof RemovedPlace
                        || place.getClass().getPackageName().equals(BackupsPlace.class.getPackageName()));
    }

    /// What Today shows of this room, made anew for each visit.
    public static Notes notes(Ui ui) {
        var view = ui.views().load(NotesController.class);
        return new Notes(view.root(), ((NotesController) view.controller()).status());
    }
}
