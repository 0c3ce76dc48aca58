package org.daybook.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Step 11: the built-in attacker. For every count that is not published as it is, the least and the most that it can
/// be, given everything that is known.
///
/// @param width how far apart the ends of an interval must be
/// @param small counts below this are few
/// @param depth how much to find out
record Audit(int width, int small, Depth depth) {
    /// How much to find out.
    enum Depth {
        /// Both ends of every interval.
        INTERVALS,
        /// The lower end, and the upper one only as far as the verdict needs it: a count that can be zero and is seen
        /// to be wide enough in the solution for another count is done.
        VERDICTS
    }

    /// Attacks.
    ///
    /// @return a verdict for every count that is not published as it is, in the model's order
    /// @throws Contradiction when the published numbers cannot all be true
    Map<String, AttackVerdict> attack(Model model) {
        var found = new LinkedHashMap<String, AttackVerdict>();
        model.counts().forEach((name, bounds) -> {
            if (!model.published(name)) {
                found.put(name, AttackVerdict.of(bounds.least(), bounds.most(), width, small));
            }
        });
        for (var component : Component.of(model)) {
            found.putAll(new ComponentAttack(component, this).verdicts());
        }
        return Collections.unmodifiableMap(found);
    }
}
