package org.daybook.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The judges of the totals of one report: one for all counts that hang together.
final class TotalJudges {
    private final AttackerView view;
    private final List<Component> components;
    private final Map<Component, TotalJudge> judges = new HashMap<>();

    /// @param view   what a reader has who knows what is published and what was decided
    /// @param totals those that are asked about
    /// @throws Contradiction where the published numbers contradict each other
    TotalJudges(AttackerView view, List<String> totals) {
        this.view = view;
        var model = Model.of(view);
        totals.forEach(total -> model.between(total, 0, Double.POSITIVE_INFINITY));
        this.components = Component.of(model);
    }

    /// The judge of a total, asked about it.
    ///
    /// @throws Contradiction where the published numbers contradict each other
    TotalJudge of(String total) {
        var component = component(total).orElseThrow(Contradiction::new);
        var judge = judges.computeIfAbsent(component, one -> new TotalJudge(one, view));
        judge.ask(total);
        return judge;
    }

    /// Whether a total may be so much.
    boolean allow(String total, int number) {
        try {
            component(total).ifPresent(one -> one.with(one.names.indexOf(total), number, number).solve());
            return true;
        } catch (Contradiction nothingIsPossible) {
            return false;
        }
    }

    /// All counts that hang together with a total, itself among them.
    Set<String> around(String total) {
        return component(total).map(one -> Set.copyOf(one.names)).orElse(Set.of(total));
    }

    private Optional<Component> component(String total) {
        return components.stream().filter(one -> one.names.contains(total)).findFirst();
    }
}
