package org.daybook.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.Problem;
import org.daybook.base.TypedDate;

/// Slips of one day that were counted together.
///
/// @param id      its identity
/// @param on      the site's local date
/// @param slips   how many slips
/// @param ratings how many answered what
public record FeedbackCount(FeedbackId id, LocalDate on, int slips, Ratings<FeedbackQuestion> ratings) {
    /// The same, as typed.
    ///
    /// @param day     when they were collected
    /// @param slips   how many slips
    /// @param ratings how many answered what
    public record Typed(TypedDate day, int slips, Ratings<FeedbackQuestion> ratings) {
        /// What should be looked at again; empty when all is well.
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
