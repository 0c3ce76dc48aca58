package org.daybook.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;

/// The slips of one day that were counted together.
///
/// @param id      its identity
/// @param on      the site's local date
/// @param slips   the number of slips
/// @param ratings the number of people by question and answer
public record FeedbackCount(FeedbackId id, LocalDate on, int slips, Ratings<FeedbackQuestion> ratings) {
    /// The same, as typed.
    ///
    /// @param day     the day on which the slips were collected
    /// @param slips   the number of slips
    /// @param ratings the number of people by question and answer
    public record Typed(TypedDate day, int slips, Ratings<FeedbackQuestion> ratings) {
        /// Returns what needs correction; empty if the form is valid.
        public List<Problem> problems() {
            var found = new ArrayList<Problem>();
            if (day.day().filter(on -> !on.isAfter(day.today())).isEmpty()) {
                found.add(new Problem("day", "outreach.problem.past-day"));
            }
            if (slips == 0 || Stream.of(FeedbackQuestion.values()).anyMatch(one -> ratings.answered(one) > slips)) {
                found.add(new Problem("slips", "outreach.problem.slips"));
            }
            return List.copyOf(found);
        }
    }
}
