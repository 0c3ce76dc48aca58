package org.daybook.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is promised for every count that is not published exactly, and whether a report keeps it.
///
/// @param smallest  the smallest group shown, by the table's population
/// @param otherwise the smallest group of the report
record Promise(Map<String, Integer> smallest, int otherwise) {
    /// The minimum distance between the ends of every interval: five integer values remain possible.
    static final int WIDTH = Rounding.BASE - 1;

    /// How far the promise is kept for one count.
    private enum Kept {
        /// Fully.
        WHOLLY,
        /// Someone is counted, but nobody can tell that they are few.
        NOT_EMPTY,
        /// Too few values are left, or a small number of people is proved to exist.
        BROKEN
    }

    /// Returns the promise for a reader's knowledge.
    static Promise of(AttackerView view) {
        var smallest = new HashMap<String, Integer>();
        view.tables().forEach(table -> smallest.putIfAbsent(table.population(), table.threshold().people()));
        return new Promise(Map.copyOf(smallest), view.threshold().people());
    }

    /// Checks whether every interval that the attacker can find is wide enough, and no small count is proved to be non-empty.
    ///
    /// Evaluated on published information only, never on exact data: an answer that depended on exact data would disclose
    /// something about it. So *every* suppressed count must be possibly empty, not only the ones that are small in fact. The
    /// only exception is a count that is proved to be at least the threshold: it is not small for any reader.
    static boolean isKept(AttackerView view) {
        return broken(view).map(Set::isEmpty).orElse(false);
    }

    /// Returns the counts about which too much can be found out; empty if the published numbers contradict each other.
    static Optional<Set<String>> broken(AttackerView view) {
        return verdicts(view).map(found -> of(view).worse(Map.of(), found));
    }

    /// Returns what the attacker finds about each count, as far as the promise needs it; empty if the published numbers
    /// contradict each other.
    static Optional<Map<String, AttackVerdict>> verdicts(AttackerView view) {
        return verdicts(view, new Attacks());
    }

    /// Does the same without repeating earlier attacks.
    static Optional<Map<String, AttackVerdict>> verdicts(AttackerView view, Attacks earlier) {
        try {
            return Optional.of(audit(view.threshold().people()).attack(Model.of(view), earlier));
        } catch (Contradiction fault) {
            return Optional.empty();
        }
    }

    /// Checks whether published numbers can all be true.
    static boolean isPossible(AttackerView view, Attacks earlier) {
        try {
            return Component.of(Model.of(view)).stream().allMatch(earlier::arePossible);
        } catch (Contradiction fault) {
            return false;
        }
    }

    /// Returns the attacker who computes no more than a verdict needs.
    static Audit audit(int small) {
        return new Audit(WIDTH, small, Audit.Depth.VERDICTS);
    }

    /// Returns the counts about which more can be found out than before, and more than is promised.
    Set<String> worse(Map<String, AttackVerdict> before, Map<String, AttackVerdict> now) {
        return now.entrySet().stream()
                .filter(count -> isWorse(count.getKey(), Optional.ofNullable(before.get(count.getKey())),
                        count.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    /// Checks whether more can be found out about a count than before, and more than is promised. What was disclosed before may
    /// be found out again, but not more closely.
    boolean isWorse(String count, Optional<AttackVerdict> before, AttackVerdict now) {
        var kept = kept(count, now);
        var was = before.map(verdict -> kept(count, verdict)).orElse(Kept.WHOLLY);
        return kept.compareTo(was) > 0 || kept == Kept.BROKEN
                && before.filter(verdict -> verdict.least() == now.least() && verdict.most() == now.most()).isEmpty();
    }

    /// Checks whether more can be found out about a count than is promised.
    boolean isBroken(String count, AttackVerdict verdict) {
        return kept(count, verdict) == Kept.BROKEN;
    }

    /// Checks whether a count is at least the threshold, and so small for no reader, or may be empty.
    boolean isFree(String count, double least) {
        return least <= 0 || least >= threshold(count);
    }

    /// For a total whose number is withheld it is harmless that someone is counted: a printed total is ten or more.
    private Kept kept(String count, AttackVerdict verdict) {
        if (verdict.measure() != AttackVerdict.Measure.OK || verdict.provedEmpty()
                || verdict.least() >= 1 && verdict.most() < threshold(count)) {
            return Kept.BROKEN;
        }
        return isTotal(count) || isFree(count, verdict.least()) ? Kept.WHOLLY : Kept.NOT_EMPTY;
    }

    /// Returns the threshold of a count; a total is published from ten people on, whatever the smallest group shown.
    int threshold(String count) {
        return isTotal(count)
                ? Contributions.FEWEST_PEOPLE
                : Objects.requireNonNull(smallest.getOrDefault(count.substring(0, count.indexOf('|')), otherwise));
    }

    static boolean isTotal(String count) {
        return !count.contains("|");
    }
}
