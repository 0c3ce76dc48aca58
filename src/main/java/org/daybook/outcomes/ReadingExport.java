package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.Map;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads answers to questionnaires as [ReadingImport] writes them. Inside one passage, on its thread.
public final class ReadingExport {
    private ReadingExport() {}

    /// What somebody answered on a day.
    ///
    /// @param her        who
    /// @param instrument the code of the instrument
    /// @param on         the site's local date
    /// @param given      by item; what she left out is missing
    public record Row(ParticipantId her, String instrument, LocalDate on, Map<String, Integer> given) {
        public Row {
            given = Map.copyOf(given);
        }
    }

    /// Everything that was answered with a number, without goals; of the same questionnaire twice on a day the last.
    public static UnfilteredRows<Row> rows(UnitOfWork work) {
        return new ReadingExportStore().rows(work.tx());
    }
}
