package org.daybook.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.staff.Received;

/// Where data about her is, and who must therefore be notified (Regulation (EU) 2016/679, Article 19).
///
/// @param list      who received something, newest first
/// @param corrected the day on which what she told was last changed, if ever
public record DataLocations(List<Received> list, Optional<LocalDate> corrected) {
    public DataLocations {
        list = List.copyOf(list);
    }

    /// Returns the external recipients, who must be notified if she is erased or her record is locked.
    public List<Received> toTell() {
        return list.stream().filter(Received::isOutside).toList();
    }

    /// Returns the external recipients who have the data from before a change.
    public List<Received> haveFormer() {
        return toTell().stream().filter(one -> corrected.filter(day -> !day.isBefore(one.on())).isPresent()).toList();
    }
}
