package org.daybook.disclosure;

/// Narrows the bounds of counts by considering one sum at a time, as a reader with a pencil would. Counts are whole, so bounds
/// are rounded inwards to whole numbers; no possible integer solution is ever cut off.
final class Propagation {
    private static final int ROUNDS = 60;

    private final double[] least;
    private final double[] most;
    private boolean moved = true;

    private Propagation(Component component) {
        this.least = component.least;
        this.most = component.most;
    }

    /// Narrows the component's bounds in place.
    ///
    /// @throws Contradiction if no solution is left
    static void narrow(Component component) {
        var work = new Propagation(component);
        for (int round = 0; round < ROUNDS && work.moved; round++) {
            work.moved = false;
            component.lines.forEach(work::line);
        }
        for (int at = 0; at < work.least.length; at++) {
            if (work.least[at] > work.most[at]) {
                throw new Contradiction();
            }
        }
    }

    private void line(Component.Line line) {
        double lowest = 0;
        double highest = 0;
        for (int i = 0; i < line.at().length; i++) {
            lowest += low(line, i);
            highest += high(line, i);
        }
        for (int i = 0; i < line.at().length; i++) {
            double times = line.times()[i];
            double fromAbove = (line.most() - (lowest - low(line, i))) / times;
            double fromBelow = (line.least() - (highest - high(line, i))) / times;
            tighten(line.at()[i], times > 0 ? fromBelow : fromAbove, times > 0 ? fromAbove : fromBelow);
        }
    }

    /// Infinite and undefined numbers have no effect: comparisons with them are false or change nothing.
    private void tighten(int at, double low, double high) {
        if (Double.isFinite(high) && high < most[at] - Component.CLOSE) {
            most[at] = Math.floor(high + Component.CLOSE);
            moved = true;
        }
        if (Double.isFinite(low) && low > least[at] + Component.CLOSE) {
            least[at] = Math.ceil(low - Component.CLOSE);
            moved = true;
        }
    }

    private double low(Component.Line line, int i) {
        return line.times()[i] * (line.times()[i] > 0 ? least[line.at()[i]] : most[line.at()[i]]);
    }

    private double high(Component.Line line, int i) {
        return line.times()[i] * (line.times()[i] > 0 ? most[line.at()[i]] : least[line.at()[i]]);
    }
}
