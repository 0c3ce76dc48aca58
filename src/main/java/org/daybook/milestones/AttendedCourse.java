package org.daybook.milestones;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.paths.Path;

/// Sessions of one title on one path that she came to.
///
/// @param which   title and path
/// @param first   the first day she came
/// @param last    the last day she came
/// @param times   the number of times
/// @param minutes the total length
public record AttendedCourse(Which which, LocalDate first, LocalDate last, int times, int minutes) {
    private static final int HALF_AN_HOUR = 30;

    /// What identifies sessions as one course.
    ///
    /// @param title the title of the sessions
    /// @param path  their path
    public record Which(String title, Path path) {}

    /// Returns her courses, the one she came to last first.
    static List<AttendedCourse> of(List<Visited> sessions) {
        var grouped = sessions.stream().collect(Collectors.groupingBy(
                one -> new Which(one.title(), one.path()), LinkedHashMap::new, Collectors.toList()));
        return grouped.entrySet().stream().map(entry -> course(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(AttendedCourse::last).reversed()).toList();
    }

    private static AttendedCourse course(Which which, List<Visited> sessions) {
        var days = sessions.stream().map(Visited::on).sorted().toList();
        return new AttendedCourse(which, days.getFirst(), days.getLast(), days.size(),
                sessions.stream().mapToInt(Visited::minutes).sum());
    }

    /// Returns the hours in steps of a half, never more than she was there.
    public double hours() {
        return minutes / HALF_AN_HOUR / 2.0;
    }

    /// Returns the default name on a certificate: empty if the title itself would reveal what she came for.
    String neutralTitle() {
        return switch (which.path()) {
            case PRACTICAL_SKILLS, CIVIC_INCLUSION -> which.title();
            case PERSONAL_DEVELOPMENT, PSYCHOSOCIAL_SUPPORT -> "";
        };
    }
}
