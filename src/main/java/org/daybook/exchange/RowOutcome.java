package org.daybook.exchange;

import java.util.Optional;

/// What became of one row.
///
/// @param what  whether something was written
/// @param said  what must be said of it
/// @param field in which column
record RowOutcome(What what, Optional<ProblemKind> said, Optional<ImportField> field) {
    enum What {
        TAKEN_IN,
        HERE,
        REFUSED
    }

    static RowOutcome takenIn() {
        return new RowOutcome(What.TAKEN_IN, Optional.empty(), Optional.empty());
    }

    static RowOutcome takenIn(ProblemKind said) {
        return new RowOutcome(What.TAKEN_IN, Optional.of(said), Optional.empty());
    }

    static RowOutcome here() {
        return new RowOutcome(What.HERE, Optional.empty(), Optional.empty());
    }

    static RowOutcome here(ProblemKind said) {
        return new RowOutcome(What.HERE, Optional.of(said), Optional.empty());
    }

    static RowOutcome refused(ProblemKind why, ImportField field) {
        return new RowOutcome(What.REFUSED, Optional.of(why), Optional.of(field));
    }
}
