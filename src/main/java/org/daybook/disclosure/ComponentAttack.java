package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The attack on counts that hang together: at most two linear programmes for each, and none where the pencil or an
/// earlier solution already tells.
final class ComponentAttack {
    /// What a solver may err by.
    static final double NEARLY_NOTHING = 10 * Component.CLOSE;
    /// So many counts at least are looked for together, and found.
    private static final int MANY = 2;

    private final Component component;
    private final Audit audit;
    private final LinearProgramme programme;
    /// What the solutions so far show: each count can be so small, and so large, drawn in to whole numbers.
    private final double[] seenLeast;
    private final double[] seenMost;
    private final List<double[]> solutions = new ArrayList<>();

    ComponentAttack(Component component, Audit audit) {
        this.component = component;
        this.audit = audit;
        this.programme = new LinearProgramme(component);
        this.seenLeast = new double[component.names.size()];
        this.seenMost = new double[component.names.size()];
        Arrays.fill(seenLeast, Double.POSITIVE_INFINITY);
        Arrays.fill(seenMost, Double.NEGATIVE_INFINITY);
    }

    /// @throws Contradiction when nothing is possible
    Map<String, AttackVerdict> verdicts() {
        narrow();
        seek(IntStream.range(0, component.names.size()).boxed().toList());
        var verdicts = new LinkedHashMap<String, AttackVerdict>();
        for (int at = 0; at < component.names.size(); at++) {
            verdicts.put(component.names.get(at), verdict(at));
        }
        return verdicts;
    }

    /// Looks for solutions in which many of these counts are as small as they can be, or large, at once. What they show of a count
    /// needs no programme of its own.
    ///
    /// @throws Contradiction when nothing is possible
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

    /// Narrows with a pencil, before any programme.
    ///
    /// @throws Contradiction when nothing is possible
    void narrow() {
        Propagation.narrow(component);
    }

    /// What is found out about one count.
    ///
    /// @throws Contradiction when nothing is possible
    AttackVerdict verdict(int at) {
        double least = component.least[at];
        double most = component.most[at];
        if (least < most) {
            least = least(at);
            most = enough(at, least) ? seenMost[at] : most(at);
        }
        return AttackVerdict.of(least, most, audit.width(), audit.small());
    }

    /// A solution in which a count is as small as it can be.
    double[] lowest(int at) {
        return kept(programme.smallest(at));
    }

    /// A solution in which a count is as large as it can be; [LinearProgramme#VAST] stands for "without limit".
    double[] highest(int at) {
        return kept(programme.largest(at));
    }

    /// Every solution that was found.
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
