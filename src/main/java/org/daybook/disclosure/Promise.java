package org.daybook.disclosure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is promised of every count that is not published as it is, and whether a report keeps it.
final class Promise {
    /// The ends of every interval are at least so far apart: five whole values stay possible.
    static final int WIDTH = Rounding.BASE - 1;

    private Promise() {}

    /// Whether everything that the attacker can find out is wide enough, and nothing small is proved to be there.
    ///
    /// Asked only of published things, never of the truth: an answer that depended on the truth would tell something
    /// about it. So *every* hidden count must be possibly empty, not only the truly small ones. The one exception is
    /// a count that is proved to be at least the threshold: it is not small for anybody.
    static boolean isKept(AttackerView view) {
        return broken(view).map(Set::isEmpty).orElse(false);
    }

    /// The counts about which too much can be found out; empty when the published numbers contradict each other.
    static Optional<Set<String>> broken(AttackerView view) {
        var smallest = view.tables().stream().collect(Collectors.toMap(AttackerView.Table::population,
                table -> table.threshold().people(), (one, _) -> one));
        try {
            var verdicts = new Audit(WIDTH, view.threshold().people(), Audit.Depth.VERDICTS).attack(Model.of(view));
            return Optional.of(verdicts.entrySet().stream()
                    .filter(found -> !keeps(found.getValue(), isTotal(found.getKey())
                            ? Contributions.FEWEST_PEOPLE
                            : smallest.getOrDefault(population(found.getKey()), view.threshold().people())))
                    .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet()));
        } catch (Contradiction fault) {
            return Optional.empty();
        }
    }

    private static String population(String count) {
        return count.substring(0, count.indexOf('|'));
    }

    /// A total is said from ten people on, whatever the smallest group shown.
    private static boolean isTotal(String count) {
        return !count.contains("|");
    }

    private static boolean keeps(AttackVerdict verdict, int threshold) {
        return verdict.measure() == AttackVerdict.Measure.OK && (verdict.least() == 0 || verdict.least() >= threshold);
    }
}
