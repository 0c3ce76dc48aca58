package org.daybook.disclosure;

/// What a published text says about one count.
sealed interface Claim {
    /// The count itself.
    record Exactly(int value) implements Claim {}

    /// The count lies between these two, both possible as far as this text says.
    record Between(int least, int most) implements Claim {}

    /// Nothing is said.
    record Unknown() implements Claim {}

    /// A rounded number: the truth is less than one base away, and no count is below zero.
    static Claim nextTo(int rounded) {
        return new Between(Math.max(0, rounded - Rounding.BASE + 1), rounded + Rounding.BASE - 1);
    }

    /// As the attacker's format writes it.
    default String text() {
        return switch (this) {
            case Exactly exact -> "=" + exact.value;
            case Between range -> "[" + range.least + "," + range.most + "]";
            case Unknown nothing -> "*";
        };
    }
}
