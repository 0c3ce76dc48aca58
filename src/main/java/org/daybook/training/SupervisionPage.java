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

/// Supervision as shown on a screen.
///
/// @param today the site's date
/// @param days  the number of days after which the next one is due
/// @param held  all of them, or those in which the user took part; newest first
/// @param first the first day on which the site held one, if any
/// @param team  the colleagues shown: the user alone, or everyone who works here
/// @param names the initials of all staff
/// @param zone  the site's time zone
record SupervisionPage(LocalDate today, int days, List<Supervision> held, Optional<LocalDate> first,
        List<StaffMember> team, Map<StaffId, String> names, ZoneId zone) {
    SupervisionPage {
        held = List.copyOf(held);
        team = List.copyOf(team);
        names = Map.copyOf(names);
    }

    /// Returns the last one of a colleague.
    Optional<LocalDate> last(StaffId who) {
        return held.stream().filter(one -> one.who().contains(who)).map(Supervision::on).findFirst();
    }

    /// Returns the day on which her next one is due: the set number of days after her last. If she has had none, the days are
    /// counted from the site's first one or from the day on which she was added, whichever is later. Empty if the site has held
    /// none.
    Optional<LocalDate> next(StaffId who) {
        return last(who).or(() -> first.map(day -> later(day, LocalDate.ofInstant(who.addedAt(), zone))))
                .map(day -> day.plusDays(days));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// Checks whether more days have passed than the site allows.
    boolean isLate(StaffId who) {
        return next(who).filter(day -> day.isBefore(today)).isPresent();
    }

    /// Returns who took part, by initials.
    String who(Supervision one) {
        return names(one.who());
    }

    private String names(Set<StaffId> who) {
        return who.stream().map(id -> names.getOrDefault(id, "")).sorted().collect(Collectors.joining(", "));
    }
}
