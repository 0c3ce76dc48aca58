package org.daybook.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// What is stated when a path ends for her (task 11).
///
/// @param how           completed, left early or transferred
/// @param reason        why, if she leaves early
/// @param transferredTo where to, if she is transferred: at most 80 characters, or left out
/// @param goalState     the state of her goal, if she has one
/// @param leaving       what she does now, and what she was told
public record PathEnding(Optional<HowEnded> how, Optional<LeavingReason> reason, Optional<String> transferredTo,
        Optional<GoalState> goalState, Leaving leaving) {
    /// The longest name of a place, in characters.
    public static final int LONGEST_PLACE = 80;

    /// How she leaves.
    ///
    /// @param status      what she does now; empty means that nobody asked
    /// @param exitReading whether she was asked how she is
    /// @param mayComeBack whether she heard that she may come back; required
    public record Leaving(Optional<LeavingStatus> status, Optional<ExitReading> exitReading,
            Optional<MayComeBack> mayComeBack) {}

    /// Returns that she leaves early, was told that she may come back, and nothing else was asked.
    public static PathEnding early(LeavingReason reason) {
        return new PathEnding(Optional.of(HowEnded.LEFT_EARLY), Optional.of(reason), Optional.empty(), Optional.empty(),
                new Leaving(Optional.empty(), Optional.empty(), Optional.of(MayComeBack.TOLD)));
    }

    /// Returns that she completed it, if the rule agrees.
    ///
    /// @param goal the state of her goal
    public static PathEnding completed(GoalState goal, Leaving leaving) {
        return new PathEnding(Optional.of(HowEnded.COMPLETED), Optional.empty(), Optional.empty(), Optional.of(goal),
                leaving);
    }

    /// Returns a copy without what she does now.
    PathEnding withoutStatus() {
        return new PathEnding(how, reason, transferredTo, goalState,
                new Leaving(Optional.empty(), leaving.exitReading(), leaving.mayComeBack()));
    }

    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (how.isEmpty()) {
            found.add(new Problem("how", "paths.ending.how.missing"));
        }
        if (is(HowEnded.LEFT_EARLY) && reason.isEmpty()) {
            found.add(new Problem("reason", "paths.ending.reason.missing"));
        }
        if (is(HowEnded.TRANSFERRED)
                && transferredTo.filter(to -> to.codePointCount(0, to.length()) > LONGEST_PLACE).isPresent()) {
            found.add(new Problem("transferredTo", "paths.ending.too-long"));
        }
        if (leaving.mayComeBack().isEmpty()) {
            found.add(new Problem("mayComeBack", "paths.ending.may-come-back.missing"));
        }
        return found;
    }

    /// Checks whether it ends in this way.
    boolean is(HowEnded which) {
        return how.filter(which::equals).isPresent();
    }
}
