package org.daybook.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.consents.Answer;
import org.daybook.participants.Welcome;
import org.daybook.paths.Path;

/// An invented woman and how she uses the space.
///
/// @param number  from 0, in the order of arrival
/// @param form    what she says when she is welcomed
/// @param arrives the day she is welcomed
/// @param leaves  the last day she comes
/// @param habit   how often she comes, and with which group
/// @param stints  her enrolments
/// @param later   when she answers what she had put off
record Woman(int number, Welcome form, LocalDate arrives, LocalDate leaves, Habit habit, List<Stint> stints,
        Optional<LateAnswer> later) {
    /// @param often from 0 to 1
    /// @param group from 0 to 1; determines which of the parallel groups of a course is hers
    record Habit(double often, double group) {}

    /// An enrolment.
    ///
    /// @param path the path
    /// @param from the first day
    /// @param end  the day on which it ends, empty while it is under way
    /// @param goal in her own words
    record Stint(Path path, LocalDate from, Optional<LocalDate> end, Optional<String> goal) {
        /// Checks whether she is on the list of this day's sessions; on the first day she enrolled after they had taken place.
        boolean covers(LocalDate day) {
            return day.isAfter(from) && end.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /// Her answer about statistics, given after the welcome.
    record LateAnswer(LocalDate on, Answer answer) {}

    /// Checks whether she might come on a day. On the day of her welcome she does not come again.
    boolean around(LocalDate day) {
        return day.isAfter(arrives) && !day.isAfter(leaves);
    }

    /// Checks whether she is on the list of a path that day.
    boolean enrolled(Path path, LocalDate day) {
        // Called hundreds of millions of times for the largest site, and a stream takes ten times as long.
        for (var stint : stints) {
            if (stint.path() == path && stint.covers(day)) {
                return true;
            }
        }
        return false;
    }
}
