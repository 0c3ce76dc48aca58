package org.daybook.participants;

import java.util.Map;

/// Her answers to the Washington Group Short Set on Functioning (Washington Group on Disability Statistics, 2022): six
/// questions in their official wording, asked one by one, never a score or a verdict.
///
/// @param answers an activity that was not asked is missing
public record Functioning(Map<Activity, Difficulty> answers) {

    public Functioning {
        answers = Map.copyOf(answers);
    }

    /// The six activities, in the order in which they are asked.
    public enum Activity {
        SEEING,
        HEARING,
        WALKING,
        REMEMBERING,
        SELF_CARE,
        COMMUNICATING
    }

    /// The four answers, and that she prefers not to answer.
    public enum Difficulty {
        NONE,
        SOME,
        A_LOT,
        CANNOT,
        PREFERS_NOT
    }
}
