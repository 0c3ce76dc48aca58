package org.daybook.staff;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.daybook.ui.FrameParts;
import org.daybook.ui.Room;
import org.daybook.ui.TodayCard;
import org.daybook.ui.Ui;

/// The rooms of an open store in one list, and what they provide together. Used on the screen thread, except for
/// [#personalData()].
///
/// @param rooms in the order in which their data is read to her: rows of a later one may refer to rows of an earlier one, never
///              the other way round
public record Features(List<Feature> rooms) {
    /// Copies the list.
    public Features {
        rooms = List.copyOf(rooms);
    }

    /// Creates a list of rooms.
    public static Features of(Feature... rooms) {
        return new Features(List.of(rooms));
    }

    /// Registers the screens of all rooms.
    public void register(Ui ui, WindowServices window) {
        rooms.forEach(room -> room.register(ui, window, this));
    }

    /// Returns what they store about women. May be called from any thread.
    public List<PersonalData> personalData() {
        return each(room -> room.personalData().stream()).toList();
    }

    /// Returns the entries of the sidebar, from top to bottom.
    public List<Room> sidebar(WindowServices window) {
        return each(room -> room.sidebar(window).stream()).sorted(Comparator.comparingInt(Room::order)).toList();
    }

    /// Returns the sections of her record, place by place, in order.
    public List<RecordSection> recordSections() {
        return each(room -> room.recordSections().stream())
                .sorted(Comparator.comparing(RecordSection::place).thenComparing(RecordSection::order)).toList();
    }

    /// Returns the cards on the overview of her record, column by column, in order.
    public List<OverviewCard> overviewCards() {
        return each(room -> room.overviewCards().stream())
                .sorted(Comparator.comparing(OverviewCard::column).thenComparing(OverviewCard::order)).toList();
    }

    /// Returns the sources of what is due about her.
    public List<HerToDo.Source> toDos(Ui ui) {
        return each(room -> room.toDos(ui).stream()).toList();
    }

    /// Returns what they show on Today, at each place from top to bottom.
    public List<TodayCard> today(Ui ui) {
        return each(room -> room.today(ui).stream()).sorted(Comparator.comparingInt(TodayCard::order)).toList();
    }

    /// Returns the sources of their calendar entries.
    public List<CalendarEntry.Source> calendar() {
        return each(room -> room.calendar().stream()).toList();
    }

    /// Returns what is done once at a new site, in order.
    public List<FirstStep> firstSteps(WindowServices window) {
        return each(room -> room.firstSteps(window).stream()).sorted(Comparator.comparingInt(FirstStep::order))
                .toList();
    }

    /// Returns what they show on the page of a colleague.
    List<ColleagueCard> colleagueCards() {
        return each(room -> room.colleagueCards().stream()).toList();
    }

    /// Returns their sources and actions for the search in the header.
    public FrameParts.Search search(Ui ui, WindowServices window) {
        return new FrameParts.Search(each(room -> room.search(ui, window).stream()).toList(),
                each(room -> room.actions(window).stream()).toList());
    }

    /// Returns the cards of the settings.
    public List<Parent> settings(Ui ui) {
        return each(room -> room.settings(ui).stream()).toList();
    }

    private <T> Stream<T> each(Function<Feature, Stream<T>> what) {
        return rooms.stream().flatMap(what);
    }
}
