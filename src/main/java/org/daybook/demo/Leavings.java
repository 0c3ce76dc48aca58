package org.daybook.demo;

import java.util.Optional;
import org.daybook.paths.ExitReading;
import org.daybook.paths.GoalState;
import org.daybook.paths.LeavingReason;
import org.daybook.paths.LeavingStatus;
import org.daybook.paths.MayComeBack;
import org.daybook.paths.PathEnding;

/// How paths end at an invented site.
final class Leavings {
    private Leavings() {}

    /// Returns an ending; three of five complete a path.
    ///
    /// @param number the number of the woman who leaves
    static PathEnding of(int number) {
        return switch (number % 5) {
            case 0, 2, 3 -> PathEnding.completed(GoalState.MET, leaving(number / 5));
            default -> PathEnding.early(LeavingReason.values()[number / 5 % LeavingReason.values().length]);
        };
    }

    private static PathEnding.Leaving leaving(int nth) {
        return new PathEnding.Leaving(Optional.of(LeavingStatus.values()[nth % LeavingStatus.values().length]),
                Optional.of(ExitReading.values()[nth % ExitReading.values().length]), Optional.of(MayComeBack.TOLD));
    }
}
