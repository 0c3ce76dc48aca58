package org.daybook.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Step 11: the built-in attacker. For every count that is not published exactly, computes the least and greatest possible
/// value, given everything that is known.
///
/// @param width the minimum distance between the ends of an interval
/// @param small counts below this are few
/// @param depth how much to compute
record Audit(int width, int small, Depth depth) {
    /// How much to compute.
    enum Depth {
        /// Both ends of every interval.
        INTERVALS,
        /// The lower end, and the upper end only as far as the verdict needs it: a count that can be zero is finished once the
        /// solution for another count shows that it is wide enough.
        VERDICTS
    }

    /// Runs the attack.
    ///
    /// @return a verdict for every count that is not published exactly, in the model's order
    /// @throws Contradiction if the published numbers cannot all be true
    Map<String, AttackVerdict> attack(Model model) {
        return attack(model, new Attacks());
    }

    /// Does the same without repeating earlier attacks.
    Map<String, AttackVerdict> attack(Model model, Attacks earlier) {
        var found = new LinkedHashMap<String, AttackVerdict>();
        model.counts().forEach((name, bounds) -> {
            if (!model.published(name)) {
                found.put(name, AttackVerdict.of(bounds.least(), bounds.most(), width, small));
            }
        });
        for (var component : Component.of(model)) {
            found.putAll(earlier.verdicts(component, this));
        }
        return Collections.unmodifiableMap(found);
    }
}
