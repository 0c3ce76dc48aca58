package org.daybook.teamwork;

import java.util.List;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.SearchAction;
import org.daybook.ui.TodayCard;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class TeamworkFeature implements Feature {
    private final Rooms rooms;

    /// @param rooms the facades of the open store
    public TeamworkFeature(Rooms rooms) {
        this.rooms = rooms;
    }

    /// The facades of the open store.
    ///
    /// @param absences who is away
    public record Rooms(Absences absences) {}

    /// Nothing about a woman: who covers is about colleagues.
    @Override
    public List<PersonalData> personalData() {
        return List.of();
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(AbsencesController.class, () -> new AbsencesController(ui, rooms.absences()));
        views.controller(TeamDayController.class, () -> new TeamDayController(ui));
        views.controller(TeamNoteController.class, () -> new TeamNoteController(ui, rooms.absences()));
        views.place(TeamDay.class, TeamDayController.class);
        views.address("team-day", TeamDay.class, _ -> "", _ -> new TeamDay());
    }

    /// One line of the card is enough to find the way; it takes no room for those who have nothing to do with it.
    @Override
    public List<TodayCard> today(Ui ui) {
        return rooms.absences().maySee()
                ? List.of(new TodayCard(TodayCard.Where.BESIDE, 40, ui.views().load(TeamNoteController.class).root()))
                : List.of();
    }

    @Override
    public List<SearchAction> actions(WindowServices window) {
        return rooms.absences().maySee()
                ? List.of(new SearchAction("teamwork.search.away", "fth-users", "sessions.room.today", new TeamDay()))
                : List.of();
    }
}
