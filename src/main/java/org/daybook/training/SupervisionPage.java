package org.daybook.training;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;

/// Supervision as a screen shows it.
///
/// @param today the site's date
/// @param days  after how many days the next one is due
/// @param held  all of them, or those in which the worker took part; the newest first
/// @param first the first day on which the site held one, if it did
/// @param team  whose supervision is shown: she alone, or everybody who works here
/// @param names initials of everybody
/// @param zone  the site's time zone
record SupervisionPage(LocalDate today, int days, List<Supervision> held, Optional<LocalDate> first,
        List<StaffMember> team, Map<StaffId, String> names, ZoneId zone) {
    SupervisionPage {
        held = List.copyOf(held);
        team = List.copyOf(team);
        names = Map.copyOf(names);
    }

    /// The last one of a colleague.
    Optional<LocalDate> last(StaffId who) {
        return held.stream().filter(one -> one.who().contains(who)).map(Supervision::on).findFirst();
    }

    /// The day on which her next one is due: so many days after her last. While she had none, after the first that the site
    /// held, but not before she has been here so long. Nothing is due where the site holds none.
    Optional<LocalDate> next(StaffId who) {
        return last(who).or(() -> first.map(day -> later(day, LocalDate.ofInstant(who.addedAt(), zone))))
                .map(day -> day.plusDays(days));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// Whether more days have passed than the site wants.
    boolean isLate(StaffId who) {
        return next(who).filter(day -> day.isBefore(today)).isPresent();
    }

    /// Who took part, by initials.
    String who(Supervision one) {
        return names(one.who());
    }

    private String names(Set<StaffId> who) {
        return who.stream().map(id -> names.getOrDefault(id, "")).sorted().collect(Collectors.joining(", "));
    }
}
