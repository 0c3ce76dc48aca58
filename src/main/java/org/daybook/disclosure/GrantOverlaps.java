package org.daybook.disclosure;

import static org.daybook.disclosure.GrantCounts.atMost;
import static org.daybook.disclosure.GrantCounts.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What follows for the people by grant of a longer period and of the shorter ones in it: whoever was reached in one of them was
/// reached in the whole, and whoever was reached by nobody in the whole was reached by nobody in any.
///
/// @param counts the names of what is counted
record GrantOverlaps(GrantCounts counts) {
    /// Tells what is known of all of them.
    void tell(List<AttackerView.Relation> relations) {
        counts.reports().stream().filter(report -> period(report).isLong() && !report.running().isEmpty())
                .forEach(whole -> {
                    var parts = counts.reports().stream().filter(part -> period(whole).holds(period(part)))
                            .filter(part -> isOfTheSameGrants(whole, part)).toList();
                    parts.forEach(part -> groups(whole).forEach(group -> within(whole, part, group, relations)));
                    covering(whole, parts).ifPresent(all -> apart(whole, all, relations));
                });
    }

    /// Whoever was reached by some grants in a part, by one of them alone or by several, was so in the whole.
    private void within(Published whole, Published part, List<RunningGrant> group,
            List<AttackerView.Relation> relations) {
        reached(part, group).ifPresent(
                less -> reached(whole, group).ifPresent(more -> atMost(less, more, relations)));
    }

    /// Nobody in the whole is nobody in every part; one grant alone in the whole is that grant alone in some part.
    private void apart(Published whole, List<Published> parts, List<AttackerView.Relation> relations) {
        Stream.concat(Stream.of(counts.ties().none()), whole.running().stream().map(RunningGrant::population)).forEach(
                category -> cell(whole, category).ifPresent(less -> all(parts, category)
                        .ifPresent(more -> atMost(less, more, relations))));
        reached(whole, whole.running()).ifPresent(less -> {
            var more = new ArrayList<String>();
            boolean isKnown = parts.stream()
                    .allMatch(part -> reached(part, whole.running()).map(more::addAll).isPresent());
            if (isKnown) {
                atMost(less, more, relations);
            }
        });
    }

    private Optional<List<String>> all(List<Published> parts, String category) {
        var found = new ArrayList<String>();
        return parts.stream().allMatch(part -> cell(part, category).map(found::addAll).isPresent())
                ? Optional.of(found)
                : Optional.empty();
    }

    /// No grant, each, all but one, all.
    private static List<List<RunningGrant>> groups(Published whole) {
        var groups = new ArrayList<List<RunningGrant>>(List.of(List.of(), whole.running()));
        whole.running().forEach(one -> groups.addAll(List.of(List.of(one),
                whole.running().stream().filter(other -> !other.isSame(one)).toList())));
        return groups;
    }

    private Optional<List<String>> reached(Published report, List<RunningGrant> group) {
        var found = new ArrayList<String>();
        return Stream.concat(Stream.of(counts.ties().several().category()), group.stream()
                .map(RunningGrant::population)).allMatch(
                        category -> cell(report, category).map(found::addAll).isPresent())
                                ? Optional.of(found)
                                : Optional.empty();
    }

    /// The count of a category: none where nobody can stand in it, all who came where everybody does.
    private Optional<List<String>> cell(Published report, String category) {
        var categories = counts.categories(report);
        if (categories.isPresent()) {
            return Optional.of(counts.count(report, counts.category(category)).stream().toList());
        }
        boolean isFew = report.populations().stream().filter(one -> one.name().equals(
                counts.ties().people().population()))
                .allMatch(one -> one.total() instanceof PublishedTotal.FewerThanTen);
        return isFew
                ? Optional.empty()
                : everybody(report).map(all -> category.equals(all) ? List.of(counts.people(report)) : List.of());
    }

    /// The only category of a report without the table, where by the grants' terms there is only one.
    private Optional<String> everybody(Published report) {
        long whole = report.running().stream().filter(grant -> grant.paysForAll(period(report).days())).count();
        if (report.running().isEmpty()) {
            return Optional.of(counts.ties().none());
        }
        if (whole > 1) {
            return Optional.of(counts.ties().several().category());
        }
        return whole == 1 && report.running().size() == 1
                ? Optional.of(report.running().getFirst().population())
                : Optional.empty();
    }

    private static boolean isOfTheSameGrants(Published whole, Published part) {
        var expected = whole.running().stream().filter(grant -> grant.touches(period(part).days())).toList();
        return expected.size() == part.running().size() && expected.stream()
                .allMatch(grant -> part.running().stream().anyMatch(grant::isSame));
    }

    /// The quarters of the whole, where all were published.
    private static Optional<List<Published>> covering(Published whole, List<Published> parts) {
        var quarters = parts.stream().filter(part -> !period(part).isLong()).toList();
        return quarters.size() == period(whole).quarters().size() ? Optional.of(quarters) : Optional.empty();
    }
}
