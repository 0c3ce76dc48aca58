package org.daybook.staff;

import java.util.List;
import javafx.scene.Parent;
import org.daybook.ui.Room;
import org.daybook.ui.SearchAction;
import org.daybook.ui.SearchSource;
import org.daybook.ui.TodayCard;
import org.daybook.ui.Ui;

/// One room of the program: what it keeps about women, and what it shows. The top floor has one list of them and knows
/// nothing else about a room; [Features] folds over it.
public interface Feature {
    /// What it keeps about women; a room that keeps nothing says so by an empty list. From any thread.
    List<PersonalData> personalData();

    /// Registers its controllers, places and addresses. On the screen thread, once for every window of an open store.
    ///
    /// @param ui     what every screen needs
    /// @param window what the window does for the room
    /// @param all    what the rooms show together; asked at a visit, not here
    void register(Ui ui, WindowServices window, Features all);

    /// Its entries in the sidebar, none where the worker's role does not open it. On the screen thread.
    ///
    /// @param window for the day it is
    default List<Room> sidebar(WindowServices window) {
        return List.of();
    }

    /// Its sections of her record. On the screen thread.
    default List<RecordSection> recordSections() {
        return List.of();
    }

    /// Its cards on the overview of her record. On the screen thread.
    default List<OverviewCard> overviewCards() {
        return List.of();
    }

    /// Where it keeps what is to do about her. On the screen thread.
    default List<HerToDo.Source> toDos(Ui ui) {
        return List.of();
    }

    /// What it shows on Today, made anew for each visit. On the screen thread.
    default List<TodayCard> today(Ui ui) {
        return List.of();
    }

    /// What it puts into the calendar, nothing where the worker's role does not see it. On the screen thread.
    default List<CalendarEntry.Source> calendar() {
        return List.of();
    }

    /// What is done in it once at a new site.
    ///
    /// @param window for the day it is
    default List<FirstStep> firstSteps(WindowServices window) {
        return List.of();
    }

    /// What it shows on the page of a colleague. On the screen thread.
    default List<ColleagueCard> colleagueCards() {
        return List.of();
    }

    /// What it finds for the search in the header; nothing where the worker's role does not open it. On the screen thread,
    /// once for every window of an open store.
    default List<SearchSource> search(Ui ui, WindowServices window) {
        return List.of();
    }

    /// What one does in it, offered by the search under *Go to*; nothing that the worker's role may not. On the screen
    /// thread, once for every window of an open store.
    default List<SearchAction> actions(WindowServices window) {
        return List.of();
    }

    /// Its cards on the settings, from above, made anew for each visit. On the screen thread.
    default List<Parent> settings(Ui ui) {
        return List.of();
    }
}
