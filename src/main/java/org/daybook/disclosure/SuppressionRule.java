package org.daybook.disclosure;

import java.util.EnumSet;
import java.util.Set;

/// The rules of step 3, each by itself, so that a test can leave one out and show what an attacker then finds. The
/// program always uses all of them.
enum SuppressionRule {
    /// Nobody hides alone.
    TWO_TOGETHER,
    /// Those together are at least the threshold.
    ENOUGH_TOGETHER,
    /// The others alone could make up the sum: each small one may be empty.
    MAY_BE_EMPTY,
    /// Each small one may be four or more.
    MAY_BE_FOUR,
    /// The audit with everything that the attacker knows.
    AUDIT,
    /// Hidden once, hidden for the year.
    STICKY;

    static final Set<SuppressionRule> ALL = Set.copyOf(EnumSet.allOf(SuppressionRule.class));
}
