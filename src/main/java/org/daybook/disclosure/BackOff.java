package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Refusal;

/// The final check of the whole report, with all tables and totals together. As long as the attacker finds anything that the
/// totals alone do not disclose, one table is suppressed: the last one concerned, or else the last. The totals stay as decided.
final class BackOff {
    private final ViewCache apart;
    private final Attacks attacks;
    private final Published totals;
    /// Has public knowledge only.
    private final Reader everybody;
    /// Make suppositions in addition, with and without the earlier reports.
    private final Supposing supposing;
    private final Supposing supposingApart;

    /// @param beside what the totals alone disclose; empty if they contradict what is known
    private record Reader(ViewCache views, Attacks attacks, Optional<Map<String, AttackVerdict>> beside) {
        static Reader of(ViewCache views, Attacks attacks, Published totals) {
            return new Reader(views, attacks, Promise.verdicts(views.of(totals), attacks));
        }

        /// Returns what a report discloses beyond the totals; empty if it contradicts what is known.
        Optional<Set<String>> finds(Published report) {
            return worse(beside, views.of(report), attacks);
        }
    }

    /// A reader who makes every supposition that is consistent. What a table contradicts is supposed again once that table is
    /// suppressed.
    private static final class Supposing {
        private final Suppositions suppositions;
        private final Attacks attacks;
        private final Published totals;
        private final boolean isMore;
        private Optional<Map<String, AttackVerdict>> beside = Optional.empty();

        Supposing(ViewCache views, Attacks attacks, Published totals) {
            this.suppositions = new Suppositions(views, totals);
            this.attacks = attacks;
            this.totals = totals;
            this.isMore = suppositions.sayMore(totals);
        }

        /// Returns what a report discloses beyond the totals; the report must be consistent with public knowledge.
        Set<String> finds(Published report) {
            return isMore ? found(report).or(() -> foundByTheRest(report)).orElse(Set.of()) : Set.of();
        }

        private Optional<Set<String>> found(Published report) {
            if (beside.isEmpty()) {
                beside = Promise.verdicts(suppositions.view(totals), attacks);
            }
            return worse(beside, suppositions.view(report), attacks);
        }

        private Optional<Set<String>> foundByTheRest(Published report) {
            // What is inconsistent with the totals is inconsistent with any report that has them.
            if (suppositions.leaveOut(totals, this::isPossible)) {
                beside = Optional.empty();
            }
            var rest = suppositions.copy();
            rest.leaveOut(report, this::isPossible);
            return worse(Promise.verdicts(rest.view(totals), attacks), rest.view(report), attacks);
        }

        private boolean isPossible(AttackerView view) {
            return Promise.isPossible(view, attacks);
        }
    }

    /// @param together what is known in addition to the report
    /// @param apart    the same without the earlier reports
    /// @param totals   the report with all its totals, and no table shown
    BackOff(ViewCache together, ViewCache apart, Published totals) {
        this.apart = apart;
        this.attacks = together.attacks();
        this.totals = totals;
        this.everybody = Reader.of(together, attacks, totals);
        this.supposing = new Supposing(together, attacks, totals);
        this.supposingApart = new Supposing(apart, attacks, totals);
    }

    private static Optional<Set<String>> worse(Optional<Map<String, AttackVerdict>> beside, AttackerView view,
            Attacks attacks) {
        return beside.flatMap(had -> Promise.verdicts(view, attacks).map(now -> Promise.of(view).worse(had, now)));
    }

    /// @param known  what is known in addition to the report
    /// @param totals the report with all its totals, and no table shown
    BackOff(Known known, Published totals) {
        this(new ViewCache(known), new ViewCache(known.apart()), totals);
    }

    /// @throws Refusal `disclosure.refusal.unsafe` if no table is left to suppress
    Published untilKept(Published report) {
        var safer = report;
        var found = found(safer);
        while (!found.isEmpty()) {
            var now = safer;
            var about = found;
            safer = oneTableAbout(now, about).or(() -> without(now, _ -> true))
                    .orElseThrow(() -> new Refusal("disclosure.refusal.unsafe"));
            found = found(safer);
        }
        return safer;
    }

    /// Returns what is found in combination with the earlier reports or, after an erasure, which may make the numbers of
    /// several reports contradictory, in the report alone. Numbers that are contradictory even then count as a finding,
    /// whatever they concern.
    private Set<String> found(Published report) {
        return everybody.finds(report).map(found -> both(found, supposing.finds(report)))
                .or(() -> Reader.of(apart, attacks, totals).finds(report)
                        .map(found -> both(found, supposingApart.finds(report))))
                .orElse(Set.of(""));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Published> oneTableAbout(Published report, Set<String> found) {
        return without(report, table -> found.stream().anyMatch(count -> count.contains("|" + table + "=")));
    }

    /// Returns the report with the last table of a kind suppressed.
    private Optional<Published> without(Published report, Predicate<String> kind) {
        for (var numbers : report.populations().reversed()) {
            var tables = new ArrayList<>(numbers.tables());
            for (int last = tables.size() - 1; last >= 0; last--) {
                if (tables.get(last) instanceof ProtectedTable.Shown shown && kind.test(shown.table())) {
                    tables.set(last, totals.table(shown.table()));
                    return Optional.of(with(report, new Published.Numbers(numbers.name(), numbers.total(), tables)));
                }
            }
        }
        return Optional.empty();
    }

    private static Published with(Published report, Published.Numbers changed) {
        var populations = report.populations().stream()
                .map(numbers -> numbers.name().equals(changed.name()) ? changed : numbers).toList();
        return report.with(populations, report.events());
    }
}
