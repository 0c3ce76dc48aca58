package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/// The values of one count seen in solutions: its minimum and maximum while a total is between two numbers. Every point on a
/// line between two solutions is also a solution.
final class SeenValues {
    private record Point(double total, double value) {
        double at(double wanted, Point other) {
            return total == other.total
                    ? value
                    : value + (wanted - total) / (other.total - total) * (other.value - value);
        }
    }

    private final List<Point> points = new ArrayList<>();

    /// Starts with a solution in which the total is minimal and one in which it is maximal.
    SeenValues(double least, double valueThen, double most, double valueAtMost) {
        add(least, valueThen);
        add(most, valueAtMost);
    }

    /// Adds a solution.
    void add(double total, double value) {
        points.add(new Point(total, value));
    }

    /// Returns the least value of the count that was seen.
    double least(double low, double high) {
        return best(low, high, Math::min, Double.POSITIVE_INFINITY);
    }

    /// Returns the greatest value of the count that was seen.
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
