package org.daybook.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.staff.Version;

/// The former and the new value of a field (Regulation (EU) 2016/679, Article 16: corrected, with its history).
///
/// @param on    the site's date
/// @param who   initials of the person who changed it; empty if unknown
/// @param label text key of the field
/// @param was   the former value; empty if there was none
/// @param is    the new value; empty if there is none
public record Changed(LocalDate on, String who, String label, List<Value> was, List<Value> is) {
    public Changed {
        was = List.copyOf(was);
        is = List.copyOf(is);
    }

    /// Returns what changed from one version to the next, newest first.
    ///
    /// @param oldestFirst the versions of one room
    /// @param initials    of current and former staff
    static List<Changed> between(List<Version> oldestFirst, Function<StaffId, String> initials) {
        var found = new ArrayList<Changed>();
        for (int i = oldestFirst.size() - 1; i > 0; i--) {
            var now = oldestFirst.get(i);
            var who = now.by().map(initials).orElse("");
            found.addAll(between(places(oldestFirst.get(i - 1)), places(now)).stream()
                    .map(place -> new Changed(now.on(), who, place.label(), place.was(), place.is())).toList());
        }
        return found;
    }

    private record Place(String label, List<Value> was, List<Value> is) {}

    private static List<Place> between(Map<String, List<Value>> before, Map<String, List<Value>> after) {
        Set<String> labels = new LinkedHashSet<>(before.keySet());
        labels.addAll(after.keySet());
        return labels.stream()
                .map(label -> new Place(label, without(before.get(label), after.get(label)),
                        without(after.get(label), before.get(label))))
                .filter(place -> !place.was().isEmpty() || !place.is().isEmpty()).toList();
    }

    /// Returns what is in the first and not in the second; one field may have several answers.
    private static List<Value> without(@org.jspecify.annotations.Nullable List<Value> some,
            @org.jspecify.annotations.Nullable List<Value> others) {
        var left = new ArrayList<>(Optional.ofNullable(some).orElse(List.of()));
        Optional.ofNullable(others).orElse(List.of()).forEach(left::remove);
        return left;
    }

    private static Map<String, List<Value>> places(Version version) {
        var places = new LinkedHashMap<String, List<Value>>();
        version.told().stream().map(SubjectAccessSection::lines).flatMap(List::stream).forEach(
                line -> places.computeIfAbsent(line.label(), _ -> new ArrayList<>()).add(line.value()));
        return places;
    }
}
