package org.daybook.work;

import org.daybook.staff.UnitOfWork;

/// SQL of the tables `company_sender` and `company_place_names`.
final class SenderStore {
    /// Returns the sender of papers to companies; empty if not set.
    String words(UnitOfWork work) {
        return work.tx().handle().createQuery("""
                select words
                  from company_sender""").mapTo(String.class).findOne().orElse("");
    }

    /// Returns the names of this place, as typed; empty if not set.
    String placeNames(UnitOfWork work) {
        return work.tx().handle().createQuery("""
                select words
                  from company_place_names""").mapTo(String.class).findOne().orElse("");
    }

    void writePlaceNames(UnitOfWork work, String names) {
        work.tx().handle().createUpdate("""
                insert into company_place_names (one, words)
                values (1, :names)
                    on conflict (one) do update set words = excluded.words""").bind("names", names).execute();
    }

    void write(UnitOfWork work, String words) {
        work.tx().handle().createUpdate("""
                insert into company_sender (one, words)
                values (1, :words)
                    on conflict (one) do update set words = excluded.words""").bind("words", words).execute();
    }
}
