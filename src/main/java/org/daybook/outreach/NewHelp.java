package org.daybook.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.Problem;

/// What she is given, as typed.
///
/// @param kind   what it is
/// @param pieces how many
/// @param euro   worth in all, in whole euro; empty where nobody wrote it
public record NewHelp(Optional<HelpKind> kind, int pieces, OptionalInt euro) {
    /// What she was given.
    public record Given(HelpKind kind, int pieces, OptionalInt euro) {}

    /// What should be looked at again; empty when all is well.
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

    /// What is stored of it.
    ///
    /// @throws IllegalArgumentException when it has problems
    Given given() {
        if (!problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return new Given(kind.orElseThrow(), pieces, euro.orElse(0) > 0 ? euro : OptionalInt.empty());
    }
}
