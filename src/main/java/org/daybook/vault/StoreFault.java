package org.daybook.vault;

import java.util.Locale;

/// A failure of the database with everything removed that could contain a word from a record: no foreign message, no cause, no
/// bound value. The class that failed, SQLite's code and the frames remain, so it may be logged.
public final class StoreFault extends RuntimeException {
    private final String thrown;
    private final int sqliteCode;

    StoreFault(Throwable original, String thrown, int sqliteCode) {
        super(String.format(Locale.ROOT, "%s (SQLite %d)", thrown, sqliteCode), null, false, true);
        this.thrown = thrown;
        this.sqliteCode = sqliteCode;
        setStackTrace(original.getStackTrace());
    }

    /// Returns the simple name of the class of the failure, for example `SQLiteException`.
    public String thrown() {
        return thrown;
    }

    /// Returns SQLite's extended result code, or 0 if the failure did not come from SQLite.
    public int sqliteCode() {
        return sqliteCode;
    }
}
