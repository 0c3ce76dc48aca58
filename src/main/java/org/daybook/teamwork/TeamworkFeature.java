package org.daybook.teamwork;

import java.util.List;
import javafx.scene.Parent;
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
    /// @param absences absences
    /// @param notes    notes for the team
    public record Rooms(Absences absences, TeamNotes notes) {}

    /// Covers concern colleagues; a note should name nobody, and is deleted with a woman it nevertheless names.
    @Override
    public List<PersonalData> personalData() {
        return List.of(rooms.notes());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(AbsencesController.class, () -> new AbsencesController(ui, rooms.absences()));
        views.controller(TeamNotesController.class, () -> new TeamNotesController(ui, rooms.notes()));
        views.controller(NoteDaysController.class, () -> new NoteDaysController(ui, rooms.notes()));
        views.controller(TeamDayController.class, () -> new TeamDayController(ui, rooms.absences()));
        views.controller(TeamTodayController.class, () -> new TeamTodayController(ui, rooms));
        views.place(TeamDay.class, TeamDayController.class);
        views.address("team-day", TeamDay.class, _ -> "", _ -> new TeamDay());
    }

    /// Returns the card of what colleagues left, with a link to leave something.
    @Override
    public List<TodayCard> today(Ui ui) {
        return List.of(new TodayCard(TodayCard.Where.BESIDE, 40, ui.views().load(TeamTodayController.class).root()));
    }

    /// Returns the setting for how many days notes are kept, for users who may set it.
    @Override
    public List<Parent> settings(Ui ui) {
        return rooms.notes().maySet() ? List.of(ui.views().load(NoteDaysController.class).root()) : List.of();
    }

    @Override
    public List<SearchAction> actions(WindowServices window) {
        var note = new SearchAction("teamwork.search.note", "fth-edit-3", "teamwork.page.title", new TeamDay());
        return rooms.absences().maySee()
                ? List.of(note, new SearchAction("teamwork.search.away", "fth-users", "teamwork.page.title",
                        new TeamDay()))
                : List.of(note);
    }
}
