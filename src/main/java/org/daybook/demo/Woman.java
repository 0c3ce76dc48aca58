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
/// @param form    what she tells when she is welcomed
/// @param arrives the day she is welcomed
/// @param leaves  the last day she comes
/// @param habit   how often she comes, and with which group
/// @param stints  her enrolments
/// @param later   when she answers what she had put off
record Woman(int number, Welcome form, LocalDate arrives, LocalDate leaves, Habit habit, List<Stint> stints,
        Optional<LateAnswer> later) {
    /// @param often from 0 to 1
    /// @param group from 0 to 1, which of the parallel groups of a course is hers
    record Habit(double often, double group) {}

    /// An enrolment.
    ///
    /// @param path which path
    /// @param from the first day
    /// @param end  the day on which it is ended, empty while it stands
    /// @param goal in her own words
    record Stint(Path path, LocalDate from, Optional<LocalDate> end, Optional<String> goal) {
        /// Whether she is on the list of this day's sessions; she enrolled after those of the first day.
        boolean covers(LocalDate day) {
            return day.isAfter(from) && end.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /// Her answer about statistics, given after the welcome.
    record LateAnswer(LocalDate on, Answer answer) {}

    /// Whether she might come on a day. On the day of her welcome she has had enough.
    boolean around(LocalDate day) {
        return day.isAfter(arrives) && !day.isAfter(leaves);
    }

    /// Whether she is on the list of a path that day.
    boolean enrolled(Path path, LocalDate day) {
        // Asked hundreds of millions of times for the largest site, and a stream costs ten times as much.
        for (var stint : stints) {
            if (stint.path() == path && stint.covers(day)) {
                return true;
            }
        }
        return false;
    }
}
