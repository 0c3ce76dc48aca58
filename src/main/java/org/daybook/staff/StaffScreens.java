package org.daybook.staff;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.daybook.ui.Background;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Room;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Views;

/// The screens of this room.
public final class StaffScreens {
    /// The facades of the open house.
    ///
    /// @param team    who works here
    /// @param trail   the audit trail
    /// @param reviews what a colleague should read
    public record Rooms(Team team, Trail trail, Reviews reviews) {}

    private StaffScreens() {}

    /// Registers team, colleague, passphrase, trail and reviews. On the screen thread, once for every open house.
    ///
    /// @param ui       what screens use
    /// @param rooms    the facades of the open house
    /// @param signedIn who is signed in, and the site
    /// @param folders  how the folder of an export is chosen
    public static void register(Ui ui, Rooms rooms, SignedIn signedIn, FolderChoice folders) {
        var views = ui.views();
        views.controller(RolesController.class, () -> new RolesController(ui.texts()));
        newPassphrase(views, ui.texts(), ui.background(), List.of(signedIn.site().code()));
        views.controller(TeamController.class, () -> new TeamController(ui, rooms.team(), rooms.reviews()));
        views.controller(AddingController.class, () -> new AddingController(ui, rooms.team()));
        views.controller(ColleagueController.class, () -> new ColleagueController(ui, rooms.team()));
        views.controller(PassphraseController.class, () -> new PassphraseController(ui, rooms.team()));
        views.controller(TrailController.class, () -> new TrailController(ui, rooms.trail(), folders));
        views.controller(ReviewsController.class, () -> new ReviewsController(ui, rooms.reviews(),
                signedIn.member().id(), signedIn.site().zone()));
        views.place(TeamPlace.class, TeamController.class);
        views.place(AddingPlace.class, AddingController.class);
        views.place(ColleaguePlace.class, ColleagueController.class);
        views.place(PassphrasePlace.class, PassphraseController.class);
        views.place(TrailPlace.class, TrailController.class);
        views.place(ReviewsPlace.class, ReviewsController.class);
    }

    /// Registers the component where a new passphrase is chosen, also for screens of the lobby.
    ///
    /// @param site words about the site that somebody would try first; may be empty
    public static void newPassphrase(Views views, Texts texts, Background background, List<String> site) {
        views.controller(NewPassphraseController.class, () -> new NewPassphraseController(texts, background,
                new WordPassphrase(new SecureRandom()), site));
    }

    /// The sidebar's entry: the team for those who manage it, else what waits to be read, else none.
    public static Optional<Room> room(Rooms rooms) {
        if (rooms.team().maySee()) {
            return Optional.of(new Room("staff.team.title", "fth-user-check", new TeamPlace(),
                    place -> isOfThisRoom(place.getClass()) && !(place instanceof PassphrasePlace)
                            && !(place instanceof RemovedPlace)));
        }
        return rooms.reviews().maySee()
                ? Optional.of(new Room("staff.reviews.title", "fth-message-circle", new ReviewsPlace()))
                : Optional.empty();
    }

    private static boolean isOfThisRoom(Class<?> place) {
        return place.getPackageName().equals(TeamPlace.class.getPackageName());
    }
}
