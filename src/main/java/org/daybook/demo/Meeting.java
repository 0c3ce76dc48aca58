package org.daybook.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.daybook.sessions.NewSession;

/// A session of the invented calendar.
///
/// @param plan    as it is planned
/// @param group   which of the parallel groups of its course
/// @param fate    what becomes of it
/// @param topic   its topic
/// @param unnamed the number of people who come without a card
record Meeting(NewSession plan, Group group, Fate fate, String topic, int unnamed) {
    /// One of the parallel groups of a course.
    ///
    /// @param index from 0
    /// @param of    the number of groups in that week
    record Group(int index, int of) {
        /// Checks whether this is the group of a woman with that habit.
        boolean suits(Woman.Habit habit) {
            return (int) (habit.group() * of) == index;
        }
    }

    /// What becomes of a session.
    enum Fate {
        HELD,
        /// Nobody came, and nobody closed its register.
        FELL_THROUGH,
        STILL_TO_COME
    }

    /// A session and the numbers of the women who came.
    record Attended(Meeting meeting, List<Integer> came) {}

    LocalDate day() {
        return plan.day().orElseThrow();
    }

    LocalDateTime starts() {
        return day().atTime(plan.start().orElseThrow());
    }

    LocalDateTime ends() {
        return starts().plusMinutes(plan.minutes());
    }
}
