package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/// What solutions show of one count: how small and how large it can be while a total lies between two numbers. Every point of a line
/// between two solutions is a solution, too.
final class SeenValues {
    private record Point(double total, double value) {
        double at(double wanted, Point other) {
            return total == other.total
                    ? value
                    : value + (wanted - total) / (other.total - total) * (other.value - value);
        }
    }

    private final List<Point> points = new ArrayList<>();

    /// Begins with a solution in which the total is as small as it can be, and one in which it is as large.
    SeenValues(double least, double valueThen, double most, double valueAtMost) {
        add(least, valueThen);
        add(most, valueAtMost);
    }

    /// Another solution.
    void add(double total, double value) {
        points.add(new Point(total, value));
    }

    /// How small the count is seen to be.
    double least(double low, double high) {
        return best(low, high, Math::min, Double.POSITIVE_INFINITY);
    }

    /// How large.
    double most(double low, double high) {
        return best(low, high, Math::max, Double.NEGATIVE_INFINITY);
    }

    private double best(double low, double high, DoubleBinaryOperator better, double none) {
        double best = none;
        for (var point : points) {
            if (point.total >= low && point.total <= high) {
                best = better.applyAsDouble(best, point.value);
            }
        }
        return better.applyAsDouble(best, better.applyAsDouble(at(low, better, none), at(high, better, none)));
    }

    private double at(double wanted, DoubleBinaryOperator better, double none) {
        double best = none;
        for (var below : points) {
            for (var above : points) {
                if (below.total <= wanted && above.total >= wanted) {
                    best = better.applyAsDouble(best, below.at(wanted, above));
                }
            }
        }
        return best;
    }
}
