package org.daybook.sessions;

import java.util.List;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;

/// SQL of the texts of the calendar, wherever they are stored.
final class NamedInCalendarStore {
    /// A table and its column that hold texts: our own constants, which cannot be bound.
    enum Words {
        TITLE("session", "title"),
        TOPIC("session", "topic"),
        SERIES("session_series", "title"),
        DAY_OFF("site_holiday", "words");

        private final String table;
        private final String column;

        Words(String table, String column) {
            this.table = table;
            this.column = column;
        }
    }

    /// Returns each text once.
    List<String> all(Tx tx, Words words) {
        return tx.handle().createQuery("""
                select distinct <column>
                  from <table>
                 where <column> is not null""").define("table", words.table).define("column", words.column)
                .mapTo(String.class).list();
    }

    /// Replaces a text with another wherever it is stored.
    void put(SubjectWork work, Words words, String before, String now) {
        work.tx().handle().createUpdate("""
                update <table>
                   set <column> = :now
                 where <column> = :before""").define("table", words.table).define("column", words.column)
                .bind("now", now).bind("before", before).execute();
    }
}
