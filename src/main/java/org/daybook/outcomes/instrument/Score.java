package org.daybook.outcomes.instrument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// A number as a fraction in lowest terms, so that a third stays a third: a score with a filled-in answer is compared
/// with a band or with the smallest meaningful change exactly, and rounded only where it is shown.
///
/// @param over  numerator
/// @param under denominator, above zero
public record Score(BigInteger over, BigInteger under) implements Comparable<Score> {
    /// Nothing.
    public static final Score ZERO = of(0);

    /// @throws IllegalArgumentException when the denominator is not above zero
    public Score {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("no such fraction");
        }
        var common = over.gcd(under);
        over = over.divide(common);
        under = under.divide(common);
    }

    /// A whole number.
    public static Score of(long whole) {
        return of(whole, 1);
    }

    /// A fraction.
    public static Score of(long over, long under) {
        return new Score(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    /// A decimal, as it is written.
    public static Score of(BigDecimal decimal) {
        var plain = decimal.setScale(Math.max(0, decimal.scale()), RoundingMode.UNNECESSARY);
        return new Score(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /// The sum.
    public Score plus(Score other) {
        return new Score(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    /// The difference.
    public Score minus(Score other) {
        return plus(other.negated());
    }

    /// So many times as much.
    public Score times(long many) {
        return new Score(over.multiply(BigInteger.valueOf(many)), under);
    }

    /// Divided evenly.
    public Score sharedBy(long many) {
        return new Score(over, under.multiply(BigInteger.valueOf(many)));
    }

    /// The same below zero.
    public Score negated() {
        return new Score(over.negate(), under);
    }

    /// Rounded half up, as it is shown: half away from zero, so that +0.5 and -0.5 round alike.
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP);
    }

    /// For statistics.
    public double toDouble() {
        return rounded(12).doubleValue();
    }

    @Override
    public int compareTo(Score other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /// Whether it is at least as much.
    public boolean atLeast(Score other) {
        return compareTo(other) >= 0;
    }
}
