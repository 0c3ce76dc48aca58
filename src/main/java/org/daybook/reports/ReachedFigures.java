package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.base.Quarter;

/// What is counted in a year of reaching out and of the team. Nobody in it has a card or a name.
///
/// @param activities activities for others, with the number of people who came
/// @param feedback   answers to the question whether the place helped with integration
/// @param team       the team's learning by quarter; a quarter without any is missing
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
    /// @param kind the code of its kind
    /// @param came the number of people who came, by group
    record Activity(String id, LocalDate on, String kind, Map<HeadCategory, Integer> came) {
        Activity {
            came = Map.copyOf(came);
        }
    }

    /// The number of people who gave an answer on the slips of a day.
    record Answers(LocalDate on, int answer, int people) {}

    /// The team's learning in a quarter.
    ///
    /// @param minutes      the length of all trainings of all members together
    /// @param supervisions the number of supervisions held
    record Team(int minutes, int supervisions) {
        static final Team NOTHING = new Team(0, 0);
    }
}
