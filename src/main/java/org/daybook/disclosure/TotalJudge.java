package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Determines, from published information only, what would be found out if one total were known to be between two numbers. Only
/// counts that are linked with it can change.
///
/// Most answers need no linear programme. Every solution found is kept. If it is moved along a straight line towards one at the
/// other end of the total, until the total has the value wanted, it is a solution again; so is any point on a line between two
/// solutions.
final class TotalJudge {
    private final Promise promise;
    private final Audit audit;
    private final AttackVerdict[] before;
    private final int[] thresholds;
    /// The first attack, which knows the binding inequalities.
    private final ComponentAttack first;
    private Component component;
    private List<double[]> solutions;
    private int at;
    private double[] lowest = {};
    private double[] highest = {};
    /// The values seen in solutions, for counts that needed a linear programme.
    private final Map<Integer, SeenValues> seen = new HashMap<>();
    /// The count about which too much was found out last.
    private int broken = -1;

    /// Computes the initial verdicts.
    ///
    /// @param component the linked counts
    /// @param view      a reader's knowledge
    /// @throws Contradiction if the published numbers contradict each other
    TotalJudge(Component component, AttackerView view) {
        this.component = component;
        this.promise = Promise.of(view);
        this.audit = Promise.audit(view.threshold().people());
        this.first = new ComponentAttack(component, audit);
        this.before = first.verdicts().values().toArray(AttackVerdict[]::new);
        this.thresholds = component.names.stream().mapToInt(promise::threshold).toArray();
        this.solutions = new ArrayList<>(first.solutions());
    }

    /// Checks whether more than is promised was found out initially.
    boolean isBroken() {
        return IntStream.range(0, before.length)
                .anyMatch(count -> promise.isBroken(component.names.get(count), before[count]));
    }

    /// Selects the total for subsequent queries.
    ///
    /// @throws Contradiction if the published numbers contradict each other
    void ask(String total) {
        at = component.names.indexOf(total);
        var attack = first.with(component);
        lowest = attack.lowest(at);
        highest = attack.highest(at);
        solutions.addAll(attack.solutions());
        seen.clear();
    }

    /// Restricts that total to be between two numbers from now on; both are possible.
    void tell(double low, double high) {
        solutions = new ArrayList<>(solutions.stream().map(solution -> moved(solution, low, high)).toList());
        component = component.with(at, low, high);
    }

    /// Returns the least possible value of the total.
    int least() {
        return (int) Math.max(component.least[at], Math.ceil(lowest[at] - ComponentAttack.NEARLY_NOTHING));
    }

    /// Returns the greatest possible value of the total; infinite if nothing limits it.
    double most() {
        return highest[at] >= LinearProgramme.VAST - 1
                ? Double.POSITIVE_INFINITY
                : Math.min(component.most[at], Math.floor(highest[at] + ComponentAttack.NEARLY_NOTHING));
    }

    /// Checks whether nothing that exceeds the promise is newly found out if the total is between two numbers. Both ends are
    /// possible.
    boolean keeps(double low, double high) {
        var moved = solutions.stream().map(solution -> moved(solution, low, high)).toList();
        var open = new ArrayList<Integer>();
        for (int count = 0; count < before.length; count++) {
            if (!seemsKept(count, moved)) {
                open.add(count);
            }
        }
        return open.isEmpty() || areKept(open, low, high);
    }

    private boolean areKept(List<Integer> counts, double low, double high) {
        var told = component.with(at, low, high);
        var attack = first.with(told);
        try {
            attack.narrow();
            if (counts.contains(broken) && isWorse(broken, attack)) {
                return false;
            }
            var open = counts.stream().filter(count -> !isSeenKept(count, told, low, high)).toList();
            attack.seek(open);
            var worse = open.stream().filter(count -> isWorse(count, attack)).findFirst();
            broken = worse.orElse(broken);
            return worse.isEmpty();
        } catch (Contradiction nothingIsPossible) {
            return false;
        } finally {
            solutions.addAll(attack.solutions());
        }
    }

    private boolean isWorse(int count, ComponentAttack attack) {
        int known = attack.solutions().size();
        var now = attack.verdict(count);
        attack.solutions().stream().skip(known).forEach(solution -> seen(count).add(solution[at], solution[count]));
        return promise.isWorse(component.names.get(count), Optional.of(before[count]), now);
    }

    private SeenValues seen(int count) {
        return seen.computeIfAbsent(count, _ -> new SeenValues(lowest[at], lowest[count], highest[at], highest[count]));
    }

    private boolean seemsKept(int count, List<double[]> moved) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (var solution : moved) {
            least = Math.min(least, solution[count]);
            most = Math.max(most, solution[count]);
        }
        return isKept(count, least, most);
    }

    /// Checks whether the solutions for other values of the total already show it, within the bounds left by propagation.
    private boolean isSeenKept(int count, Component told, double low, double high) {
        var values = seen.get(count);
        return values != null && isKept(count, Math.max(told.least[count], values.least(low, high)),
                Math.min(told.most[count], values.most(low, high)));
    }

    /// Checks whether no more is found out about a count than is promised, or than before, if it can have these least and
    /// greatest values.
    private boolean isKept(int count, double least, double most) {
        double from = Math.ceil(least - Component.CLOSE);
        double until = Math.floor(most + Component.CLOSE);
        boolean hadSome = before[count].least() >= 1 || Promise.isTotal(component.names.get(count));
        boolean free = from <= 0 || before[count].least() >= thresholds[count]
                || hadSome && until >= thresholds[count];
        return free && until - from >= audit.width()
                || from <= before[count].least() && until >= before[count].most();
    }

    private double[] moved(double[] solution, double low, double high) {
        double here = solution[at];
        if (here < low) {
            return between(solution, highest, low);
        }
        return here > high ? between(solution, lowest, high) : solution;
    }

    /// Returns the point on a line at which the total has a given value.
    private double[] between(double[] one, double[] other, double wanted) {
        double share = (wanted - one[at]) / (other[at] - one[at]);
        var point = new double[one.length];
        Arrays.setAll(point, count -> one[count] + share * (other[count] - one[count]));
        return point;
    }
}
