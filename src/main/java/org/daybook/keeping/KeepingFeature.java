package org.daybook.keeping;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.FirstStep;
import org.daybook.staff.PersonalData;
import org.daybook.staff.RemovedPlace;
import org.daybook.staff.SignedIn;
import org.daybook.staff.WindowServices;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Room;
import org.daybook.ui.TodayCard;
import org.daybook.ui.Ui;
import org.daybook.vault.BackupMade;

/// Backups and everything that protects the store from loss. It stores nothing about women.
public final class KeepingFeature implements Feature {
    private final Safekeeping keeping;
    private final SignedIn signedIn;
    private final Function<Ui, List<Parent>> more;
    private Optional<BackupModel> backup = Optional.empty();

    /// What the room's screens share while the store is open.
    ///
    /// @param keeping the room itself
    /// @param model   the backup under way
    record Rooms(Safekeeping keeping, BackupModel model) {}

    /// What else the screens use.
    ///
    /// @param folders  the dialog for choosing a folder or stick
    /// @param signedIn who is signed in, and the site
    /// @param destroy  evacuates this computer: locks the window and destroys the store behind it; on the screen thread
    /// @param cards    cards of other rooms on the same page, provided from above
    record Dependencies(FolderChoice folders, SignedIn signedIn, Consumer<BackupMade> destroy,
            Supplier<List<Parent>> cards) {
        Moments moments(Ui ui) {
            return new Moments(ui.texts(), signedIn.site().zone());
        }
    }

    /// @param keeping  the facade of the open store
    /// @param signedIn who is signed in, and the site
    /// @param more     cards of other rooms on the page of the backups, created for each visit
    public KeepingFeature(Safekeeping keeping, SignedIn signedIn, Function<Ui, List<Parent>> more) {
        this.keeping = keeping;
        this.signedIn = signedIn;
        this.more = more;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of();
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var model = new BackupModel(ui.background(), keeping);
        backup = Optional.of(model);
        var rooms = new Rooms(keeping, model);
        var dependencies = new Dependencies(window.folders(), signedIn, window.destroy(), () -> more.apply(ui));
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

    /// Returns the backup under way, once there is a window. On the screen thread.
    public Optional<BackupModel> backup() {
        return backup;
    }

    /// Everyone may back up.
    @Override
    public List<Room> sidebar(WindowServices window) {
        return List.of(new Room(90, "keeping.room", "fth-hard-drive", new BackupsPlace(),
                place -> place instanceof RemovedPlace
                        || place.getClass().getPackageName().equals(BackupsPlace.class.getPackageName())));
    }

    @Override
    public List<FirstStep> firstSteps(WindowServices window) {
        return List.of(new FirstStep(60, "backup-place", new FirstStep.Words("keeping.first.title",
                "keeping.first.hint", "keeping.first.choose"), new BackupsPlace(),
                () -> keeping.state().plan().folder().isPresent()));
    }

    /// Returns the card above the day, which is empty if all is well, and the newest backup at the end of the status line.
    @Override
    public List<TodayCard> today(Ui ui) {
        var view = ui.views().load(NotesController.class);
        return List.of(new TodayCard(TodayCard.Where.ABOVE, 10, view.root()),
                new TodayCard(TodayCard.Where.STATUS, 10, ((NotesController) view.controller()).status()));
    }
}
