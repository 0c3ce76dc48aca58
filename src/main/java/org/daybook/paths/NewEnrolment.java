package org.daybook.paths;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;

/// What is typed to enrol a woman.
///
/// @param her   the woman
/// @param path  the path
/// @param group the group of that path, if she joins one
/// @param goal  her goal in her own words, at most 500 characters, or left out
public record NewEnrolment(ParticipantId her, Path path, Optional<GroupId> group, Optional<String> goal) {
    /// The longest goal, in characters.
    public static final int LONGEST_GOAL = 500;

    /// Creates an enrolment in no group.
    public NewEnrolment(ParticipantId her, Path path, Optional<String> goal) {
        this(her, path, Optional.empty(), goal);
    }

    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        return goal.filter(words -> words.codePointCount(0, words.length()) > LONGEST_GOAL)
                .map(words -> List.of(new Problem("goal", "paths.enrol.goal.too-long"))).orElse(List.of());
    }
}
