package org.daybook.vault;

import java.util.Locale;

/// A failure of the database with everything removed that could hold a word from a record: no foreign message, no
/// cause, no bound value. What stays is the class that failed, SQLite's code and the frames, so it may be logged.
public final class StoreFault extends RuntimeException {
    private final String thrown;
    private final int sqliteCode;

    StoreFault(Throwable original, String thrown, int sqliteCode) {
        super(String.format(Locale.ROOT, "%s (SQLite %d)", thrown, sqliteCode), null, false, true);
        this.thrown = thrown;
        this.sqliteCode = sqliteCode;
        setStackTrace(original.getStackTrace());
    }

    /// The simple name of the class of the failure, for example `SQLiteException`.
    public String thrown() {
        return thrown;
    }

    /// SQLite's extended result code, or 0 when the failure did not come from SQLite.
    public int sqliteCode() {
        return sqliteCode;
    }
}
