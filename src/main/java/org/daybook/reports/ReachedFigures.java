package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.base.Quarter;

/// What is counted of reaching out and of the team in a year. Nobody in it has a card, and nobody is named.
///
/// @param activities activities for others, with how many came
/// @param feedback   answers to the question whether the place helped with integration
/// @param team       what the team learned, by quarter; a quarter without anything is missing
record ReachedFigures(List<Activity> activities, List<Answers> feedback, Map<Quarter, Team> team) {
    static final ReachedFigures NONE = new ReachedFigures(List.of(), List.of(), Map.of());

    ReachedFigures {
        activities = List.copyOf(activities);
        feedback = List.copyOf(feedback);
        team = Map.copyOf(team);
    }

    /// One activity.
    ///
    /// @param id   its opaque identity
    /// @param kind code of its kind
    /// @param came how many came, by group
    record Activity(String id, LocalDate on, String kind, Map<HeadCategory, Integer> came) {
        Activity {
            came = Map.copyOf(came);
        }
    }

    /// How many gave an answer on the slips of a day.
    record Answers(LocalDate on, int answer, int people) {}

    /// What the team learned in a quarter.
    ///
    /// @param minutes      everybody's trainings together
    /// @param supervisions how many were held
    record Team(int minutes, int supervisions) {
        static final Team NOTHING = new Team(0, 0);
    }
}
