package org.daybook.exchange;

import java.time.LocalDate;
import org.daybook.staff.StaffId;

/// One import as it stands.
///
/// @param id          its identity
/// @param on          the site's local date
/// @param by          who did it
/// @param files       how many files; none where rows of another import were corrected, or all of it was typed
/// @param typed       whether all of it was typed
/// @param rowsIn      how many rows of them were taken in
/// @param rowsRefused how many were not; in a list of imports, how many of them still wait and are seen by whoever asks
public record DataImport(ImportId id, LocalDate on, StaffId by, int files, boolean typed, int rowsIn,
        int rowsRefused) {
    DataImport waiting(int rows) {
        return new DataImport(id, on, by, files, typed, rowsIn, rows);
    }
}
