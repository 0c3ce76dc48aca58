package org.daybook.exchange;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.daybook.staff.UnitOfWork;
import org.daybook.work.CompanyImport;

/// Writes the kinds that are not about women, each after those to which it refers.
final class KindWritings {
    private KindWritings() {}

    /// @param each passes every row of a kind to a step
    static void write(UnitOfWork work, ImportKeys keys, BiConsumer<SheetKind, Function<ImportRow, RowOutcome>> each) {
        write(SheetKind.SERVICES, new ServiceWriting(work, keys), each);
        write(SheetKind.TRAINING, new TrainingWriting(work, keys), each);
        try (var companies = new CompanyImport(work)) {
            write(SheetKind.COMPANIES, new CompanyWriting(companies, keys), each);
            write(SheetKind.OPENINGS, new OpeningWriting(companies, keys), each);
        }
    }

    private static void write(SheetKind kind, KindWriting writing,
            BiConsumer<SheetKind, Function<ImportRow, RowOutcome>> each) {
        try (writing) {
            each.accept(kind, writing::take);
        }
    }
}
