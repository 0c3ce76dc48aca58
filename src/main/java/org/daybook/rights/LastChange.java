package org.daybook.rights;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.Version;

/// A change to a part of her record, when and by whom; never the former or new content.
///
/// @param on      the site's date
/// @param who     initials of the person who changed it; empty if unknown
/// @param heading text key of the part
public record LastChange(LocalDate on, String who, String heading) {
    /// Further changes are in the change history.
    private static final int MOST = 5;

    /// Returns the newest of several rooms, newest first; changes by one person to one part on one day count as one.
    static List<LastChange> newest(Stream<LastChange> all) {
        return all.distinct().sorted(Comparator.comparing(LastChange::on).reversed()).limit(MOST).toList();
    }

    /// Returns what changed from one version to the next.
    ///
    /// @param oldestFirst the versions of one room
    /// @param initials    of current and former staff
    static Stream<LastChange> between(List<Version> oldestFirst, Function<StaffId, String> initials) {
        return IntStream.range(1, oldestFirst.size()).boxed().flatMap(i -> {
            var before = parts(oldestFirst.get(i - 1));
            var now = oldestFirst.get(i);
            var who = now.by().map(initials).orElse("");
            var after = parts(now);
            return Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct()
                    .filter(heading -> !Objects.equals(before.get(heading), after.get(heading)))
                    .map(heading -> new LastChange(now.on(), who, heading));
        });
    }

    private static Map<String, List<Line>> parts(Version version) {
        return version.told().stream().collect(Collectors.groupingBy(SubjectAccessSection::heading,
                Collectors.flatMapping(part -> part.lines().stream(), Collectors.toList())));
    }
}
