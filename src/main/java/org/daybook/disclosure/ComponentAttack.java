package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The attack on linked counts: at most two linear programmes for each count, and none if propagation or an earlier solution
/// already gives the answer.
final class ComponentAttack {
    /// The tolerance for solver errors.
    static final double NEARLY_NOTHING = 10 * Component.CLOSE;
    /// The minimum number of counts for a joint search, and of counts it must settle.
    private static final int MANY = 2;

    private final Component component;
    private final Audit audit;
    private final LinearProgramme programme;
    /// The least and greatest value of each count in the solutions so far, rounded inwards to whole numbers.
    private final double[] seenLeast;
    private final double[] seenMost;
    private final List<double[]> solutions = new ArrayList<>();

    ComponentAttack(Component component, Audit audit) {
        this(component, audit, new LinearProgramme(component));
    }

    private ComponentAttack(Component component, Audit audit, LinearProgramme programme) {
        this.component = component;
        this.audit = audit;
        this.programme = programme;
        this.seenLeast = new double[component.names.size()];
        this.seenMost = new double[component.names.size()];
        Arrays.fill(seenLeast, Double.POSITIVE_INFINITY);
        Arrays.fill(seenMost, Double.NEGATIVE_INFINITY);
    }

    /// Returns the attack on the same counts with other bounds.
    ComponentAttack with(Component bounds) {
        return new ComponentAttack(bounds, audit, programme.with(bounds));
    }

    /// @throws Contradiction if there is no solution
    Map<String, AttackVerdict> verdicts() {
        narrow();
        seek(IntStream.range(0, component.names.size()).boxed().toList());
        var verdicts = new LinkedHashMap<String, AttackVerdict>();
        for (int at = 0; at < component.names.size(); at++) {
            verdicts.put(component.names.get(at), verdict(at));
        }
        return verdicts;
    }

    /// Searches for solutions in which many of these counts are minimal, or maximal, at the same time. What such a solution
    /// shows about a count needs no programme of its own.
    ///
    /// @throws Contradiction if there is no solution
    void seek(List<Integer> counts) {
        seek(counts, at -> seenLeast[at] > component.least[at], 1);
        seek(counts, at -> seenMost[at] < component.most[at] && !enough(at, component.least[at]), -1);
    }

    private void seek(List<Integer> counts, IntPredicate isOpen, int weight) {
        var open = open(counts, isOpen);
        int before = open.size() + MANY;
        while (open.size() >= MANY && before - open.size() >= MANY) {
            var objective = new double[component.names.size()];
            open.forEach(at -> objective[at] = weight);
            remember(kept(programme.solution(objective)));
            before = open.size();
            open = open(open, isOpen);
        }
    }

    private List<Integer> open(List<Integer> counts, IntPredicate isOpen) {
        return counts.stream().filter(at -> component.least[at] < component.most[at] && isOpen.test(at)).toList();
    }

    /// Narrows bounds by propagation, before any programme.
    ///
    /// @throws Contradiction if there is no solution
    void narrow() {
        Propagation.narrow(component);
    }

    /// Returns what is found out about one count.
    ///
    /// @throws Contradiction if there is no solution
    AttackVerdict verdict(int at) {
        double least = component.least[at];
        double most = component.most[at];
        if (least < most) {
            least = least(at);
            most = enough(at, least) ? seenMost[at] : most(at);
        }
        return AttackVerdict.of(least, most, audit.width(), audit.small());
    }

    /// Returns a solution in which a count is minimal.
    double[] lowest(int at) {
        return kept(programme.smallest(at));
    }

    /// Returns a solution in which a count is maximal; [LinearProgramme#VAST] stands for "without limit".
    double[] highest(int at) {
        return kept(programme.largest(at));
    }

    /// Returns every solution found.
    List<double[]> solutions() {
        return List.copyOf(solutions);
    }

    private double[] kept(double[] solution) {
        solutions.add(solution);
        return solution;
    }

    private boolean enough(int at, double least) {
        return audit.depth() == Audit.Depth.VERDICTS && least == 0 && seenMost[at] - least >= audit.width();
    }

    private double least(int at) {
        if (seenLeast[at] <= component.least[at]) {
            return component.least[at];
        }
        var solution = lowest(at);
        remember(solution);
        return Math.max(component.least[at], Math.ceil(solution[at] - NEARLY_NOTHING));
    }

    private double most(int at) {
        if (seenMost[at] >= component.most[at]) {
            return component.most[at];
        }
        var solution = highest(at);
        remember(solution);
        return solution[at] >= LinearProgramme.VAST - 1
                ? Double.POSITIVE_INFINITY
                : Math.min(component.most[at], Math.floor(solution[at] + NEARLY_NOTHING));
    }

    private void remember(double[] solution) {
        for (int at = 0; at < solution.length; at++) {
            seenLeast[at] = Math.min(seenLeast[at], Math.ceil(solution[at] - NEARLY_NOTHING));
            seenMost[at] = Math.max(seenMost[at], Math.floor(solution[at] + NEARLY_NOTHING));
        }
    }
}
