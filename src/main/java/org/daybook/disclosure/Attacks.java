package org.daybook.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers what the attacker found out about linked counts while one report is protected. The versions of it that are
/// considered differ in a few tables; all other linked counts are the same and are not attacked again. For one thread.
final class Attacks {
    private record Question(Component.Content about, Audit audit) {}

    /// Empty for a contradiction.
    private final Map<Question, Optional<Map<String, AttackVerdict>>> found = new HashMap<>();
    private final Map<Component.Content, Boolean> possible = new HashMap<>();

    /// Returns a verdict for every count of a component.
    ///
    /// @throws Contradiction if the published numbers cannot all be true
    Map<String, AttackVerdict> verdicts(Component component, Audit audit) {
        return found.computeIfAbsent(new Question(component.content(), audit), _ -> attack(component, audit))
                .orElseThrow(Contradiction::new);
    }

    /// Checks whether some values satisfy all sums of a component.
    boolean arePossible(Component component) {
        return possible.computeIfAbsent(component.content(), _ -> solve(component));
    }

    private static Optional<Map<String, AttackVerdict>> attack(Component component, Audit audit) {
        try {
            return Optional.of(new ComponentAttack(component, audit).verdicts());
        } catch (Contradiction nothingIsPossible) {
            return Optional.empty();
        }
    }

    private static boolean solve(Component component) {
        try {
            component.solve();
            return true;
        } catch (Contradiction nothingIsPossible) {
            return false;
        }
    }
}
