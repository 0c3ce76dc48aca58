package org.daybook.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daybook.participants.MemberImport;

/// A row of a woman's history, as interpreted by its room.
sealed interface HerRow {
    /// A row that cannot be imported.
    record Refused(ProblemKind why, ImportField field) implements HerRow {}

    /// A row that can be imported.
    ///
    /// @param same    what makes two rows about her the same
    /// @param against the reason in the store against it, if any, whoever brought her
    /// @param write   writes it, if there is no such reason
    /// @param taken   the outcome once it is written
    record Sound(List<Object> same, Function<MemberImport.Known, Optional<RowOutcome>> against,
            Consumer<MemberImport.Known> write, RowOutcome taken) implements HerRow {
        /// Its outcome has no remark.
        Sound(List<Object> same, Function<MemberImport.Known, Optional<RowOutcome>> against,
                Consumer<MemberImport.Known> write) {
            this(same, against, write, RowOutcome.takenIn());
        }

        /// No reason in the store can prevent it.
        Sound(List<Object> same, Consumer<MemberImport.Known> write) {
            this(same, _ -> Optional.empty(), write, RowOutcome.takenIn());
        }
    }
}
