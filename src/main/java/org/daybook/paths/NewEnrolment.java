package org.daybook.paths;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;

/// What is typed to enrol a woman.
///
/// @param her   who
/// @param path  on which path
/// @param group in which group of that path, if in one
/// @param goal  her goal in her own words, at most 500 characters, or left out
public record NewEnrolment(ParticipantId her, Path path, Optional<GroupId> group, Optional<String> goal) {
    /// Longest goal, in characters.
    public static final int LONGEST_GOAL = 500;

    /// In no group.
    public NewEnrolment(ParticipantId her, Path path, Optional<String> goal) {
        this(her, path, Optional.empty(), goal);
    }

    /// What should be looked at again; empty when all is well.
    public List<Problem> problems() {
        return goal.filter(words -> words.codePointCount(0, words.length()) > LONGEST_GOAL)
                .map(words -> List.of(new Problem("goal", "paths.enrol.goal.too-long"))).orElse(List.of());
    }
}
