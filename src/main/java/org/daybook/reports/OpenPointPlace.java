package org.daybook.reports;

import org.daybook.base.Period;
import org.daybook.ui.Place;

/// The screen that lists what is missing or doubtful, with links to where it can be corrected.
///
/// @param period the period of the report
/// @param point  what is missing
public record OpenPointPlace(Period period, OpenPoint point) implements Place {
    static String written(OpenPointPlace place) {
        return place.period() + " " + place.point().name();
    }

    static OpenPointPlace read(String written) {
        var parts = written.split(" ", 2);
        return new OpenPointPlace(Period.parse(parts[0]), OpenPoint.valueOf(parts[1]));
    }
}
