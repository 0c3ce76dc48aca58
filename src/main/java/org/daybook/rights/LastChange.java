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

/// That a part of her record was changed, when and by whom; never what stood or stands there.
///
/// @param on      the site's date
/// @param who     initials of who changed it; empty when that is not known
/// @param heading text key of the part
public record LastChange(LocalDate on, String who, String heading) {
    /// More are read in the change history.
    private static final int MOST = 5;

    /// The newest of several rooms, newest first; what one person changed in one part on one day is one.
    static List<LastChange> newest(Stream<LastChange> all) {
        return all.distinct().sorted(Comparator.comparing(LastChange::on).reversed()).limit(MOST).toList();
    }

    /// What changed from one version to the next.
    ///
    /// @param oldestFirst of one room
    /// @param initials    of whoever works here or did
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
