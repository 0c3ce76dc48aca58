package org.daybook.disclosure;

import java.util.EnumSet;
import java.util.Set;

/// The rules of step 3, each by itself, so that a test can leave one out and show what an attacker then finds. The program
/// always applies all of them.
enum SuppressionRule {
    /// No category is suppressed alone.
    TWO_TOGETHER,
    /// The sum of the combined categories is at least the threshold.
    ENOUGH_TOGETHER,
    /// The other categories alone could make up the sum: each small one may be empty.
    MAY_BE_EMPTY,
    /// Each small one may be four or more.
    MAY_BE_FOUR,
    /// The audit with the attacker's complete knowledge.
    AUDIT,
    /// Once combined, combined for the year.
    STICKY;

    static final Set<SuppressionRule> ALL = Set.copyOf(EnumSet.allOf(SuppressionRule.class));
}
