package org.daybook.paths;

/// Whether a path was completed: she attended 70 per cent of the sessions held for her, or met her goal (indicator 16). If too
/// few were held to decide, the person who signs decides.
///
/// @param share how many of the sessions held she attended
/// @param goal  the state of her goal
public record CompletionRule(AttendedShare.Share share, Goal goal) {
    /// The percentage needed.
    public static final int NEEDED = 70;
    /// The number of sessions below which a share means nothing.
    public static final int FEWEST = 3;

    /// Her goal.
    public enum Goal {
        MET,
        NOT_MET
    }

    /// The result of the rule.
    public enum Verdict {
        /// She attended often enough.
        BY_SESSIONS,
        /// Her goal is met.
        BY_GOAL,
        /// There were not enough sessions to decide.
        CANNOT_TELL,
        /// Neither.
        NOT_YET
    }

    /// The result of the rule.
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
