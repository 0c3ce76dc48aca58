package org.daybook.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.staff.Received;

/// Where things about her are, and whom that obliges to be told (Regulation (EU) 2016/679, Article 19).
///
/// @param list      who received something, newest first
/// @param corrected the day on which what she told was last changed, if ever
public record DataLocations(List<Received> list, Optional<LocalDate> corrected) {
    public DataLocations {
        list = List.copyOf(list);
    }

    /// Those outside, who must be told when she is erased or her record is locked.
    public List<Received> toTell() {
        return list.stream().filter(Received::isOutside).toList();
    }

    /// Those outside who have what stood there before it was changed.
    public List<Received> haveFormer() {
        return toTell().stream().filter(one -> corrected.filter(day -> !day.isBefore(one.on())).isPresent()).toList();
    }
}
