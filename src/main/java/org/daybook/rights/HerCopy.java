package org.daybook.rights;

import java.time.LocalDate;
import java.util.List;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.TrailLine;

/// Everything that is recorded about her and that she may have (Regulation (EU) 2016/679, Articles 15 and 20), without what
/// would harm another person.
///
/// @param on    the site's date
/// @param parts in reading order
/// @param seen  who opened or changed her record, newest first, at most 200
public record HerCopy(LocalDate on, List<SubjectAccessSection> parts, List<TrailLine> seen) {
    public HerCopy {
        parts = List.copyOf(parts);
        seen = List.copyOf(seen);
    }
}
