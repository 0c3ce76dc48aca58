package org.daybook.disclosure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// The attack on counts that hang together: at most two linear programmes for each, and none where the pencil or an
/// earlier solution already tells.
final class ComponentAttack {
    private static final double NEARLY_WHOLE = 1e-5;

    private final Component component;
    private final Audit audit;
    private final LinearProgramme programme;
    /// The smallest and largest whole values that some solution showed to be possible.
    private final double[] seenLeast;
    private final double[] seenMost;

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
        Propagation.narrow(component);
        var verdicts = new LinkedHashMap<String, AttackVerdict>();
        for (int at = 0; at < component.names.size(); at++) {
            verdicts.put(component.names.get(at), verdict(at));
        }
        return verdicts;
    }

    private AttackVerdict verdict(int at) {
        double least = component.least[at];
        double most = component.most[at];
        if (least < most) {
            least = least(at);
            most = enough(at, least) ? seenMost[at] : most(at);
        }
        return AttackVerdict.of(least, most, audit.width(), audit.small());
    }

    private boolean enough(int at, double least) {
        return audit.depth() == Audit.Depth.VERDICTS && least == 0 && seenMost[at] - least >= audit.width();
    }

    private double least(int at) {
        if (seenLeast[at] <= component.least[at]) {
            return component.least[at];
        }
        var solution = programme.smallest(at);
        remember(solution);
        return Math.max(component.least[at], Math.ceil(solution[at] - 10 * Component.CLOSE));
    }

    private double most(int at) {
        if (seenMost[at] >= component.most[at]) {
            return component.most[at];
        }
        var solution = programme.largest(at);
        remember(solution);
        return solution[at] >= LinearProgramme.VAST - 1
                ? Double.POSITIVE_INFINITY
                : Math.min(component.most[at], Math.floor(solution[at] + 10 * Component.CLOSE));
    }

    private void remember(double[] solution) {
        for (int at = 0; at < solution.length; at++) {
            double whole = Math.rint(solution[at]);
            if (Math.abs(solution[at] - whole) < NEARLY_WHOLE) {
                seenLeast[at] = Math.min(seenLeast[at], whole);
                seenMost[at] = Math.max(seenMost[at], whole);
            }
        }
    }
}
