package org.daybook.exchange;

import java.util.List;
import java.util.Optional;

/// The outcome of one row.
///
/// @param what  whether something was written
/// @param said  what must be reported about it
/// @param field the column
record RowOutcome(What what, List<ProblemKind> said, Optional<ImportField> field) {
    RowOutcome {
        said = List.copyOf(said);
    }

    enum What {
        TAKEN_IN,
        HERE,
        AWAY,
        REFUSED
    }

    static RowOutcome takenIn() {
        return new RowOutcome(What.TAKEN_IN, List.of(), Optional.empty());
    }

    static RowOutcome takenIn(List<ProblemKind> said) {
        return new RowOutcome(What.TAKEN_IN, said, Optional.empty());
    }

    static RowOutcome takenIn(ProblemKind said, ImportField field) {
        return new RowOutcome(What.TAKEN_IN, List.of(said), Optional.of(field));
    }

    static RowOutcome here() {
        return new RowOutcome(What.HERE, List.of(), Optional.empty());
    }

    static RowOutcome here(ProblemKind said) {
        return new RowOutcome(What.HERE, List.of(said), Optional.empty());
    }

    /// She did not come: nothing is written.
    static RowOutcome away() {
        return new RowOutcome(What.AWAY, List.of(), Optional.empty());
    }

    static RowOutcome refused(ProblemKind why, ImportField field) {
        return new RowOutcome(What.REFUSED, List.of(why), Optional.of(field));
    }
}
