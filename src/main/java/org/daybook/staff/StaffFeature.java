package org.daybook.staff;

import java.security.SecureRandom;
import java.util.List;
import org.daybook.ui.Background;
import org.daybook.ui.Room;
import org.daybook.ui.Texts;
import org.daybook.ui.TodayCard;
import org.daybook.ui.Ui;
import org.daybook.ui.Views;

/// The screens of this room.
public final class StaffFeature implements Feature {
    private final Rooms rooms;
    private final SignedIn signedIn;

    /// @param rooms    the facades of the open store
    /// @param signedIn who is signed in, and the site
    public StaffFeature(Rooms rooms, SignedIn signedIn) {
        this.rooms = rooms;
        this.signedIn = signedIn;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(rooms.reviews());
    }

    /// The facades of the open store.
    ///
    /// @param team       who works here
    /// @param trail      the audit trail
    /// @param reviews    what a colleague should review
    /// @param setup      how the store began
    /// @param clearances what was seen before somebody works with girls
    public record Rooms(Team team, Trail trail, Reviews reviews, SiteSetup setup, Clearances clearances) {}

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(RolesController.class, () -> new RolesController(ui.texts()));
        newPassphrase(views, ui.texts(), ui.background(), List.of(signedIn.site().code()));
        views.controller(TeamController.class, () -> new TeamController(ui, rooms.team(), rooms.reviews(),
                new StaffPrinting(ui, window)));
        views.controller(AddingController.class, () -> new AddingController(ui, rooms.team()));
        views.controller(ColleagueController.class, () -> new ColleagueController(ui, rooms.team(),
                all::colleagueCards));
        views.controller(ClearanceController.class,
                () -> new ClearanceController(ui, rooms.clearances(), signedIn.site().country()));
        views.controller(PassphraseController.class, () -> new PassphraseController(ui, rooms.team()));
        views.controller(TrailController.class, () -> new TrailController(ui, rooms.trail(), window.folders(),
                new StaffPrinting(ui, window)));
        views.controller(ReviewsController.class,
                () -> new ReviewsController(ui, rooms.reviews(), signedIn.site().zone()));
        views.controller(FirstStepsController.class,
                () -> new FirstStepsController(ui, rooms.setup(), () -> all.firstSteps(window)));
        views.place(TeamPlace.class, TeamController.class);
        views.place(AddingPlace.class, AddingController.class);
        views.place(ColleaguePlace.class, ColleagueController.class);
        views.place(PassphrasePlace.class, PassphraseController.class);
        views.place(TrailPlace.class, TrailController.class);
        views.place(ReviewsPlace.class, ReviewsController.class);
    }

    /// Registers the component for choosing a new passphrase, also for screens before sign-in.
    ///
    /// @param site words about the site that somebody would try first; may be empty
    public static void newPassphrase(Views views, Texts texts, Background background, List<String> site) {
        views.controller(NewPassphraseController.class, () -> new NewPassphraseController(texts, background,
                new WordPassphrase(new SecureRandom()), site));
    }

    /// Returns the team, or what a colleague should review; absent if her role permits neither.
    @Override
    public List<Room> sidebar(WindowServices window) {
        if (rooms.team().maySee()) {
            return List.of(new Room(70, "staff.team.title", "fth-user-check", new TeamPlace(),
                    place -> isOfThisRoom(place.getClass()) && !(place instanceof PassphrasePlace)
                            && !(place instanceof RemovedPlace)));
        }
        return rooms.reviews().maySee()
                ? List.of(new Room(70, "staff.reviews.title", "fth-message-circle", new ReviewsPlace()))
                : List.of();
    }

    /// Returns the first steps of a new site, above everything else.
    @Override
    public List<TodayCard> today(Ui ui) {
        return List.of(new TodayCard(TodayCard.Where.ABOVE, 5, ui.views().load(FirstStepsController.class).root()));
    }

    @Override
    public List<FirstStep> firstSteps(WindowServices window) {
        return List.of(new FirstStep(20, "colleague", new FirstStep.Words("staff.first.colleague",
                "staff.first.colleague.hint", "staff.first.colleague.add"), new AddingPlace(),
                () -> rooms.team().everyone().size() > 1));
    }

    private static boolean isOfThisRoom(Class<?> place) {
        return place.getPackageName().equals(TeamPlace.class.getPackageName());
    }
}
