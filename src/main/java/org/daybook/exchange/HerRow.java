package org.daybook.exchange;

import java.util.List;
import java.util.function.Function;
import org.daybook.participants.MemberImport;

/// What a row of a woman's history says, once it was read as its room understands it.
sealed interface HerRow {
    /// It cannot be taken in.
    record Refused(ProblemKind why, ImportField field) implements HerRow {}

    /// It can.
    ///
    /// @param same  what makes two rows about her the same
    /// @param write writes it, unless the store says otherwise
    record Sound(List<Object> same, Function<MemberImport.Known, RowOutcome> write) implements HerRow {}
}
