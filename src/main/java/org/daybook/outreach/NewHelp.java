package org.daybook.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.Problem;

/// The help that she is given, as typed.
///
/// @param kind   its kind
/// @param pieces the number of pieces
/// @param euro   the total value in whole euro; empty if not recorded
public record NewHelp(Optional<HelpKind> kind, int pieces, OptionalInt euro) {
    /// What she was given.
    public record Given(HelpKind kind, int pieces, OptionalInt euro) {}

    /// Returns what needs correction; empty if the form is valid.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (kind.isEmpty()) {
            found.add(new Problem("helpKind", "outreach.problem.kind"));
        }
        if (pieces == 0) {
            found.add(new Problem("pieces", "outreach.problem.number"));
        }
        return List.copyOf(found);
    }

    /// Returns the help to store.
    ///
    /// @throws IllegalArgumentException if the form has problems
    Given given() {
        if (!problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return new Given(kind.orElseThrow(), pieces, euro.orElse(0) > 0 ? euro : OptionalInt.empty());
    }
}
