package org.daybook.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is promised of every count that is not published as it is, and whether a report keeps it.
///
/// @param smallest  the smallest group shown, by the table's population
/// @param otherwise the smallest group of the report
record Promise(Map<String, Integer> smallest, int otherwise) {
    /// The ends of every interval are at least so far apart: five whole values stay possible.
    static final int WIDTH = Rounding.BASE - 1;

    /// How much of the promise is kept about one count.
    private enum Kept {
        /// All of it.
        WHOLLY,
        /// Somebody is counted, but nobody can say that they are few.
        NOT_EMPTY,
        /// Too few values are left, or few people are proved to be there.
        BROKEN
    }

    /// Of what a reader has.
    static Promise of(AttackerView view) {
        var smallest = new HashMap<String, Integer>();
        view.tables().forEach(table -> smallest.putIfAbsent(table.population(), table.threshold().people()));
        return new Promise(Map.copyOf(smallest), view.threshold().people());
    }

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
        return verdicts(view).map(found -> of(view).worse(Map.of(), found));
    }

    /// What the attacker finds about each count, as far as the promise needs it; empty when the published numbers contradict each
    /// other.
    static Optional<Map<String, AttackVerdict>> verdicts(AttackerView view) {
        try {
            return Optional.of(audit(view.threshold().people()).attack(Model.of(view)));
        } catch (Contradiction fault) {
            return Optional.empty();
        }
    }

    /// Whether published numbers can all be true.
    static boolean isPossible(AttackerView view) {
        try {
            Component.of(Model.of(view)).forEach(Component::solve);
            return true;
        } catch (Contradiction fault) {
            return false;
        }
    }

    /// The attacker who looks no further than a verdict needs.
    static Audit audit(int small) {
        return new Audit(WIDTH, small, Audit.Depth.VERDICTS);
    }

    /// The counts about which more can be found out than before, and more than is promised.
    Set<String> worse(Map<String, AttackVerdict> before, Map<String, AttackVerdict> now) {
        return now.entrySet().stream()
                .filter(count -> isWorse(count.getKey(), Optional.ofNullable(before.get(count.getKey())),
                        count.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether more can be found out about a count than before, and more than is promised. What was broken before may be found out
    /// again, but no closer.
    boolean isWorse(String count, Optional<AttackVerdict> before, AttackVerdict now) {
        var kept = kept(count, now);
        var was = before.map(verdict -> kept(count, verdict)).orElse(Kept.WHOLLY);
        return kept.compareTo(was) > 0 || kept == Kept.BROKEN
                && before.filter(verdict -> verdict.least() == now.least() && verdict.most() == now.most()).isEmpty();
    }

    /// Whether more can be found out about a count than is promised.
    boolean isBroken(String count, AttackVerdict verdict) {
        return kept(count, verdict) == Kept.BROKEN;
    }

    /// Whether a count has so many people that it is small for nobody, or may be empty.
    boolean isFree(String count, double least) {
        return least <= 0 || least >= threshold(count);
    }

    /// Of a total whose number is not given it is no harm that somebody is counted: what is printed is ten or more.
    private Kept kept(String count, AttackVerdict verdict) {
        if (verdict.measure() != AttackVerdict.Measure.OK || verdict.provedEmpty()
                || verdict.least() >= 1 && verdict.most() < threshold(count)) {
            return Kept.BROKEN;
        }
        return isTotal(count) || isFree(count, verdict.least()) ? Kept.WHOLLY : Kept.NOT_EMPTY;
    }

    /// A total is said from ten people on, whatever the smallest group shown.
    int threshold(String count) {
        return isTotal(count)
                ? Contributions.FEWEST_PEOPLE
                : Objects.requireNonNull(smallest.getOrDefault(count.substring(0, count.indexOf('|')), otherwise));
    }

    static boolean isTotal(String count) {
        return !count.contains("|");
    }
}
