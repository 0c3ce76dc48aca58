package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.Map;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads answers to questionnaires in the form in which [ReadingImport] writes them. Inside one passage, on its thread.
public final class ReadingExport {
    private ReadingExport() {}

    /// The answers of a participant on a day.
    ///
    /// @param her        the participant
    /// @param instrument the code of the instrument
    /// @param on         the site's local date
    /// @param given      the answers by item; skipped items are absent
    public record Row(ParticipantId her, String instrument, LocalDate on, Map<String, Integer> given) {
        public Row {
            given = Map.copyOf(given);
        }
    }

    /// Returns all numeric answers, without goals; if a questionnaire was answered twice on a day, the last answers.
    public static UnfilteredRows<Row> rows(UnitOfWork work) {
        return new ReadingExportStore().rows(work.tx());
    }
}
