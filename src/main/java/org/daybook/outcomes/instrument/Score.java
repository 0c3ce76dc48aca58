package org.daybook.outcomes.instrument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// A number as a fraction in lowest terms, so that a third stays exact. A score with a filled-in answer is compared exactly
/// with a band or the smallest meaningful change, and rounded only for display.
///
/// @param over  numerator
/// @param under denominator, greater than zero
public record Score(BigInteger over, BigInteger under) implements Comparable<Score> {
    /// Zero.
    public static final Score ZERO = of(0);

    /// @throws IllegalArgumentException if the denominator is not greater than zero
    public Score {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("no such fraction");
        }
        var common = over.gcd(under);
        over = over.divide(common);
        under = under.divide(common);
    }

    /// Returns the score of a whole number.
    public static Score of(long whole) {
        return of(whole, 1);
    }

    /// Returns the score of a fraction.
    public static Score of(long over, long under) {
        return new Score(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    /// Returns the score of a decimal number, exactly.
    public static Score of(BigDecimal decimal) {
        var plain = decimal.setScale(Math.max(0, decimal.scale()), RoundingMode.UNNECESSARY);
        return new Score(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /// Returns the sum.
    public Score plus(Score other) {
        return new Score(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    /// Returns the difference.
    public Score minus(Score other) {
        return plus(other.negated());
    }

    /// Returns the product with a whole number.
    public Score times(long many) {
        return new Score(over.multiply(BigInteger.valueOf(many)), under);
    }

    /// Returns the quotient by a whole number.
    public Score sharedBy(long many) {
        return new Score(over, under.multiply(BigInteger.valueOf(many)));
    }

    /// Returns the negated value.
    public Score negated() {
        return new Score(over.negate(), under);
    }

    /// Returns the value rounded half up for display: halves are rounded away from zero, so that +0.5 and -0.5 round alike.
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP);
    }

    /// Returns the value for statistics.
    public double toDouble() {
        return rounded(12).doubleValue();
    }

    @Override
    public int compareTo(Score other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /// Checks whether it is greater than or equal to another score.
    public boolean atLeast(Score other) {
        return compareTo(other) >= 0;
    }
}
