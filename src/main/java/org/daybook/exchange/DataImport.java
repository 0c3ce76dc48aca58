package org.daybook.exchange;

import java.time.LocalDate;
import org.daybook.staff.StaffId;

/// One import and its current state.
///
/// @param id          its identity
/// @param on          the site's local date
/// @param by          the colleague who made it
/// @param files       how many files; none if rows of another import were corrected, or all of it was typed
/// @param typed       whether all of it was typed
/// @param rowsIn      how many of its rows were imported
/// @param rowsRefused how many were not; in a list of imports, how many of them still wait and are visible to the reader
public record DataImport(ImportId id, LocalDate on, StaffId by, int files, boolean typed, int rowsIn,
        int rowsRefused) {
    DataImport waiting(int rows) {
        return new DataImport(id, on, by, files, typed, rowsIn, rows);
    }
}
