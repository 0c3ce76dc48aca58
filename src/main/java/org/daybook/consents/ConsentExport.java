package org.daybook.consents;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads answers as [ConsentImport] writes them, so that the current answer is the last. Runs inside one passage, on its
/// thread.
public final class ConsentExport {
    private ConsentExport() {}

    /// An answer.
    ///
    /// @param her     whose answer it is
    /// @param number  the order of writing
    /// @param purpose what it answers
    /// @param answer  given, refused, later or withdrawn
    /// @param on      the site's local date
    /// @param until   the last day of a yes
    /// @param wording what she heard, even if nobody knows
    public record Row(ParticipantId her, long number, Purpose purpose, ConsentStatus answer, LocalDate on,
            Optional<LocalDate> until, ConsentWording wording) {}

    /// Returns every answer except those about one organisation or a case file. Leaves out an answer written before one that
    /// has an earlier date: ordered by date, it would hold again.
    public static UnfilteredRows<Row> rows(UnitOfWork work) {
        return new ConsentExportStore().rows(work.tx());
    }
}
