package org.daybook.paths;

/// Whether a path was gone to its end: 70 in 100 of the sessions held for her, or her goal met (indicator 16). Whoever
/// signs decides where too few were held to tell.
///
/// @param share to how many of how many she came
/// @param goal  how far she is with her goal
public record CompletionRule(AttendedShare.Share share, Goal goal) {
    /// So many of a hundred.
    public static final int NEEDED = 70;
    /// With fewer sessions, a share says nothing.
    public static final int FEWEST = 3;

    /// Her goal.
    public enum Goal {
        MET,
        NOT_MET
    }

    /// What the rule says.
    public enum Verdict {
        /// She came often enough.
        BY_SESSIONS,
        /// Her goal is met.
        BY_GOAL,
        /// There were not enough sessions to tell.
        CANNOT_TELL,
        /// Neither.
        NOT_YET
    }

    /// What the rule says.
    public Verdict verdict() {
        if (share.held() >= FEWEST && share.came() * 100 >= share.held() * NEEDED) {
            return Verdict.BY_SESSIONS;
        }
        if (goal == Goal.MET) {
            return Verdict.BY_GOAL;
        }
        return share.held() < FEWEST ? Verdict.CANNOT_TELL : Verdict.NOT_YET;
    }
}
