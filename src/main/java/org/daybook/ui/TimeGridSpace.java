package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;

/// Where days and hours lie in the body of a [TimeGrid], in pixels of the body.
///
/// @param columns of the days
/// @param from    the first hour
/// @param to      the hour at which it ends
/// @param hour    how high an hour is
record TimeGridSpace(List<Column> columns, int from, int to, double hour) {
    /// How many minutes the cursor steps over.
    static final int STEP = 30;
    /// To how many minutes a block that is moved keeps.
    static final int SNAP = 15;
    private static final int MINUTES = 60;
    private static final double GUTTER = 4;
    private static final double STRIP = 2.6;

    /// Where a day lies.
    record Column(double x, double width) {}

    /// @param width of the body
    /// @param high  of the body
    /// @param em    the size of its letters
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

    /// How far below the top a minute of the day lies.
    double y(int minute) {
        return (minute - from * MINUTES) * hour / MINUTES;
    }

    /// The minute of the day at some height, kept to whole steps from below.
    int minute(double y, int step) {
        int minute = from * MINUTES + (int) Math.floor(y * MINUTES / Math.max(1, hour));
        return clamp(Math.floorDiv(minute, step) * step);
    }

    /// The nearest minute at some height at which something may end.
    int end(double y) {
        long minute = from * MINUTES + Math.round(y * MINUTES / Math.max(1, hour));
        return Math.clamp(Math.round((double) minute / SNAP) * SNAP, from * MINUTES, to * MINUTES);
    }

    /// The nearest minute of the grid at which something may begin.
    int clamp(int minute) {
        return Math.clamp(minute, from * MINUTES, to * MINUTES - SNAP);
    }

    /// In which day a point lies.
    int day(double x) {
        for (int i = 0; i < columns.size(); i++) {
            if (x < columns.get(i).x() + columns.get(i).width()) {
                return i;
            }
        }
        return columns.size() - 1;
    }
}
