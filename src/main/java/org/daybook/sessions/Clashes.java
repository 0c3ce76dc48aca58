package org.daybook.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.staff.UnitOfWork;

/// Finds what clashes with a time in the calendar.
final class Clashes {
    private final CalendarStore store = new CalendarStore();
    private final HolidayStore holidays = new HolidayStore();

    /// Returns what clashes with the given slots, in the order of the days.
    ///
    /// @param slots  not empty
    /// @param moving sessions that will be held at another time and so cause no clash
    List<Clash> of(UnitOfWork work, List<TimeSlot> slots, Set<SessionId> moving) {
        var days = slots.stream().map(TimeSlot::day).sorted().toList();
        var taken = store.taken(work.tx(), days.getFirst().minusDays(1), days.getLast().plusDays(1)).stream()
                .filter(one -> !moving.contains(one.session().id())).toList();
        var found = new ArrayList<Clash>();
        for (var holiday : holidays.between(work.tx(), days.getFirst(), days.getLast())) {
            if (days.contains(holiday.day())) {
                found.add(new Clash.OnHoliday(holiday.words(), holiday.day()));
            }
        }
        slots.forEach(slot -> taken.stream().filter(one -> slot.overlaps(TimeSlot.of(one.session())))
                .flatMap(one -> met(slot, one)).forEach(found::add));
        found.sort(Comparator.comparing(Clash::day));
        return found;
    }

    private static Stream<Clash> met(TimeSlot slot, CalendarStore.Taken taken) {
        var other = taken.session();
        var there = TimeSlot.of(other);
        var day = later(slot.day(), other.day());
        if (slot.sameRoom(there)) {
            return Stream.of(new Clash.InRoom(other.title(), other.room(), day, other.start(), other.end()));
        }
        return slot.ledBy().equals(there.ledBy())
                ? Stream.of(new Clash.OfLeader(other.title(), taken.initials(), day, other.start(), other.end()))
                : Stream.of();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
