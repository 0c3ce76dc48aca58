package org.daybook.disclosure;

/// What is published about one count.
sealed interface Claim {
    /// The exact count.
    record Exactly(int value) implements Claim {}

    /// The count is between these two; as far as this claim goes, both are possible.
    record Between(int least, int most) implements Claim {}

    /// Nothing is published.
    record Unknown() implements Claim {}

    /// Returns the claim of a rounded number: the exact count is less than one base away, and no count is negative.
    static Claim nextTo(int rounded) {
        return new Between(Math.max(0, rounded - Rounding.BASE + 1), rounded + Rounding.BASE - 1);
    }

    /// Returns the claim in the attacker's format.
    default String text() {
        return switch (this) {
            case Exactly exact -> "=" + exact.value;
            case Between range -> "[" + range.least + "," + range.most + "]";
            case Unknown nothing -> "*";
        };
    }
}
