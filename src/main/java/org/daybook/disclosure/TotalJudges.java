package org.daybook.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The judges of the totals of one report: one for each set of linked counts.
final class TotalJudges {
    private final AttackerView view;
    private final List<Component> components;
    private final Map<Component, TotalJudge> judges = new HashMap<>();
    private final Attacks attacks;

    /// @param view   the knowledge of a reader who knows what is published and what was decided
    /// @param totals the totals to be judged
    /// @throws Contradiction if the published numbers contradict each other
    TotalJudges(AttackerView view, List<String> totals) {
        this(view, totals, new Attacks());
    }

    /// @param earlier what is not attacked again
    /// @throws Contradiction if the published numbers contradict each other
    TotalJudges(AttackerView view, List<String> totals, Attacks earlier) {
        this.attacks = earlier;
        this.view = view;
        var model = Model.of(view);
        totals.forEach(total -> model.between(total, 0, Double.POSITIVE_INFINITY));
        this.components = Component.of(model);
    }

    /// Returns the judge of a total, with that total selected.
    ///
    /// @throws Contradiction if the published numbers contradict each other
    TotalJudge of(String total) {
        var component = component(total).orElseThrow(Contradiction::new);
        var judge = judges.computeIfAbsent(component, one -> new TotalJudge(one, view));
        judge.ask(total);
        return judge;
    }

    /// Checks whether a total may have a given value.
    boolean allow(String total, int number) {
        return component(total)
                .filter(one -> !attacks.arePossible(one.with(one.names.indexOf(total), number, number))).isEmpty();
    }

    /// Checks whether more than is promised can be found out about the counts that are linked with a total.
    ///
    /// @throws Contradiction if the published numbers contradict each other
    boolean isBroken(String total) {
        var promise = Promise.of(view);
        return attacks
                .verdicts(component(total).orElseThrow(Contradiction::new), Promise.audit(view.threshold().people()))
                .entrySet().stream().anyMatch(found -> promise.isBroken(found.getKey(), found.getValue()));
    }

    /// Returns all counts that are linked with a total, including the total itself.
    Set<String> around(String total) {
        return component(total).map(one -> Set.copyOf(one.names)).orElse(Set.of(total));
    }

    private Optional<Component> component(String total) {
        return components.stream().filter(one -> one.names.contains(total)).findFirst();
    }
}
