package org.daybook.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daybook.participants.MemberImport;

/// What a row of a woman's history says, once it was read as its room understands it.
sealed interface HerRow {
    /// It cannot be taken in.
    record Refused(ProblemKind why, ImportField field) implements HerRow {}

    /// It can.
    ///
    /// @param same    what makes two rows about her the same
    /// @param against what the store says against it, whoever brought her
    /// @param write   writes it, where nothing is against it
    /// @param taken   what is said of it once it is written
    record Sound(List<Object> same, Function<MemberImport.Known, Optional<RowOutcome>> against,
            Consumer<MemberImport.Known> write, RowOutcome taken) implements HerRow {
        /// Nothing is said of it.
        Sound(List<Object> same, Function<MemberImport.Known, Optional<RowOutcome>> against,
                Consumer<MemberImport.Known> write) {
            this(same, against, write, RowOutcome.takenIn());
        }

        /// Nothing in the store can be against it.
        Sound(List<Object> same, Consumer<MemberImport.Known> write) {
            this(same, _ -> Optional.empty(), write, RowOutcome.takenIn());
        }
    }
}
