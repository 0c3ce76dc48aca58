package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;

/// The positions of days and hours in the body of a [TimeGrid], in pixels of the body.
///
/// @param columns the columns of the days
/// @param from    the first hour
/// @param to      the hour at which it ends
/// @param hour    the height of an hour
record TimeGridSpace(List<Column> columns, int from, int to, double hour) {
    /// The step of the cursor, in minutes.
    static final int STEP = 30;
    /// The step of a moved block, in minutes.
    static final int SNAP = 15;
    private static final int MINUTES = 60;
    private static final double GUTTER = 4;
    private static final double STRIP = 2.6;

    /// The position of a day.
    record Column(double x, double width) {}

    /// @param width the width of the body
    /// @param high  the height of the body
    /// @param em    its font size
    static TimeGridSpace of(TimeGrid.Shown shown, double width, double high, double em) {
        double gutter = GUTTER * em;
        long folded = shown.days().stream().filter(day -> day.kind() == TimeGrid.Kind.FOLDED).count();
        long open = shown.days().size() - folded;
        double wide = open == 0 ? 0 : Math.max(0, (width - gutter - folded * STRIP * em) / open);
        var columns = new ArrayList<Column>();
        double x = gutter;
        for (var day : shown.days()) {
            double own = day.kind() == TimeGrid.Kind.FOLDED ? STRIP * em : wide;
            columns.add(new Column(x, own));
            x += own;
        }
        return new TimeGridSpace(List.copyOf(columns), shown.from(), shown.to(),
                shown.to() == shown.from() ? 0 : high / (shown.to() - shown.from()));
    }

    Column column(int index) {
        return index < columns.size() ? columns.get(index) : new Column(0, 0);
    }

    /// Returns the distance of a minute of the day from the top.
    double y(int minute) {
        return (minute - from * MINUTES) * hour / MINUTES;
    }

    /// Returns the minute of the day at a height, rounded down to whole steps.
    int minute(double y, int step) {
        int minute = from * MINUTES + (int) Math.floor(y * MINUTES / Math.max(1, hour));
        return clamp(Math.floorDiv(minute, step) * step);
    }

    /// Returns the nearest minute to a height at which something may end.
    int end(double y) {
        long minute = from * MINUTES + Math.round(y * MINUTES / Math.max(1, hour));
        return Math.clamp(Math.round((double) minute / SNAP) * SNAP, from * MINUTES, to * MINUTES);
    }

    /// Returns the nearest minute of the grid at which something may begin.
    int clamp(int minute) {
        return Math.clamp(minute, from * MINUTES, to * MINUTES - SNAP);
    }

    /// Returns the day at a horizontal position.
    int day(double x) {
        for (int i = 0; i < columns.size(); i++) {
            if (x < columns.get(i).x() + columns.get(i).width()) {
                return i;
            }
        }
        return columns.size() - 1;
    }
}
