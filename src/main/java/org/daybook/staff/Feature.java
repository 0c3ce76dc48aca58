package org.daybook.staff;

import java.util.List;
import javafx.scene.Parent;
import org.daybook.ui.Room;
import org.daybook.ui.SearchAction;
import org.daybook.ui.SearchSource;
import org.daybook.ui.TodayCard;
import org.daybook.ui.Ui;

/// One room of the program: what it stores about women, and what it shows. The top floor has one list of rooms and knows
/// nothing else about them; [Features] combines the list.
public interface Feature {
    /// Returns what it stores about women; an empty list if nothing. May be called from any thread.
    List<PersonalData> personalData();

    /// Registers its controllers, places and addresses. Called on the screen thread, once for every window of an open store.
    ///
    /// @param ui     what every screen needs
    /// @param window what the window does for the room
    /// @param all    what the rooms show together; queried at each visit, not here
    void register(Ui ui, WindowServices window, Features all);

    /// Returns its entries in the sidebar, none if the worker's role may not open it. Called on the screen thread.
    ///
    /// @param window provides the current date
    default List<Room> sidebar(WindowServices window) {
        return List.of();
    }

    /// Returns its sections of her record. Called on the screen thread.
    default List<RecordSection> recordSections() {
        return List.of();
    }

    /// Returns its cards on the overview of her record. Called on the screen thread.
    default List<OverviewCard> overviewCards() {
        return List.of();
    }

    /// Returns its sources of what is due about her. Called on the screen thread.
    default List<HerToDo.Source> toDos(Ui ui) {
        return List.of();
    }

    /// Returns what it shows on Today, created again for each visit. Called on the screen thread.
    default List<TodayCard> today(Ui ui) {
        return List.of();
    }

    /// Returns its sources of calendar entries, none if the worker's role may not see them. Called on the screen thread.
    default List<CalendarEntry.Source> calendar() {
        return List.of();
    }

    /// Returns what is done in it once at a new site.
    ///
    /// @param window provides the current date
    default List<FirstStep> firstSteps(WindowServices window) {
        return List.of();
    }

    /// Returns what it shows on the page of a colleague. Called on the screen thread.
    default List<ColleagueCard> colleagueCards() {
        return List.of();
    }

    /// Returns its sources for the search in the header; none if the worker's role may not open it. Called on the screen
    /// thread, once for every window of an open store.
    default List<SearchSource> search(Ui ui, WindowServices window) {
        return List.of();
    }

    /// Returns its actions, offered by the search under *Go to*; none that the worker's role does not permit. Called on the
    /// screen thread, once for every window of an open store.
    default List<SearchAction> actions(WindowServices window) {
        return List.of();
    }

    /// Returns its cards on the settings, from top to bottom, created again for each visit. Called on the screen thread.
    default List<Parent> settings(Ui ui) {
        return List.of();
    }
}
