package org.daybook.exchange;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.daybook.staff.UnitOfWork;

/// Writes what is about no woman: what others refer to before them.
final class KindWritings {
    private KindWritings() {}

    /// @param each lets a step have every row of a kind
    static void write(UnitOfWork work, ImportKeys keys, BiConsumer<SheetKind, Function<ImportRow, RowOutcome>> each) {
        write(SheetKind.SERVICES, new ServiceWriting(work, keys), each);
    }

    private static void write(SheetKind kind, KindWriting writing,
            BiConsumer<SheetKind, Function<ImportRow, RowOutcome>> each) {
        try (writing) {
            each.accept(kind, writing::take);
        }
    }
}
