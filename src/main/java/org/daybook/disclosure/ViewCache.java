package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The views of one reader on versions of a report, and what the attacker found in them. The relations between counts follow
/// from the catalogue, so they are derived once for all versions that have the same tables. For one thread.
final class ViewCache {
    /// The part of a report that its relations with other counts depend on.
    ///
    /// @param frame    the report without its numbers
    /// @param tables   every population, and every table with its categories
    /// @param enrolled the enrolments, of which the people since a grant's start are a part
    private record Form(Published frame, List<List<String>> tables, List<Published.Numbers> enrolled) {}

    private final Known known;
    private final Attacks attacks;
    /// By the report without its numbers.
    private final Map<Published, AttackerView.Earlier> earlier = new HashMap<>();
    private final Map<Form, List<AttackerView.Relation>> linked = new HashMap<>();
    private final List<ViewCache> supposing = new ArrayList<>();

    ViewCache(Known known) {
        this(known, new Attacks());
    }

    private ViewCache(Known known, Attacks attacks) {
        this.known = known;
        this.attacks = attacks;
    }

    /// Returns what this reader knows.
    Known known() {
        return known;
    }

    /// Returns what the attacker found so far, in any view.
    Attacks attacks() {
        return attacks;
    }

    /// Returns the views of a reader who does not know the earlier reports.
    ViewCache apart() {
        return new ViewCache(known.apart(), attacks);
    }

    /// Returns the views of a reader who makes suppositions on a report.
    ViewCache supposing(Published report) {
        var supposed = known.supposing(report);
        return supposing.stream().filter(views -> views.known.equals(supposed)).findFirst().orElseGet(() -> {
            var views = new ViewCache(supposed, attacks);
            supposing.add(views);
            return views;
        });
    }

    /// Returns the view of a report.
    AttackerView of(Published report) {
        var frame = report.with(List.of(), Map.of());
        return AttackerView.of(report, known,
                earlier.computeIfAbsent(frame, _ -> AttackerView.Earlier.of(report, known)),
                reports -> linked.computeIfAbsent(form(frame, report), _ -> known.ties().relations(reports)));
    }

    private Form form(Published frame, Published report) {
        var enrolled = known.ties().grants().map(grants -> grants.enrolled().population());
        return new Form(frame, report.populations().stream()
                .flatMap(numbers -> Stream.concat(Stream.of(List.of(numbers.name())),
                        numbers.tables().stream().map(ViewCache::form)))
                .toList(),
                report.populations().stream().filter(numbers -> enrolled.equals(Optional.of(numbers.name()))).toList());
    }

    private static List<String> form(ProtectedTable table) {
        return Stream.concat(Stream.of(table.table()), table.categories().stream()).toList();
    }
}
