package org.daybook.consents;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads answers as [ConsentImport] writes them, so that the one that holds is the last. Inside one passage, on its thread.
public final class ConsentExport {
    private ConsentExport() {}

    /// An answer.
    ///
    /// @param her     whose it is
    /// @param number  the order of writing
    /// @param purpose to what
    /// @param answer  given, refused, later or withdrawn
    /// @param on      the site's local date
    /// @param until   the last day of a yes
    /// @param wording what she heard, also where nobody knows
    public record Row(ParticipantId her, long number, Purpose purpose, ConsentStatus answer, LocalDate on,
            Optional<LocalDate> until, ConsentWording wording) {}

    /// Every answer but those about one organisation or a case file. Left out is what was written before an answer of an
    /// earlier day: read by their days, it would hold again.
    public static UnfilteredRows<Row> rows(UnitOfWork work) {
        return new ConsentExportStore().rows(work.tx());
    }
}
