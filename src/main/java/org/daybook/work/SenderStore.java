package org.daybook.work;

import org.daybook.staff.UnitOfWork;

/// SQL of the table `company_sender`.
final class SenderStore {
    /// Returns the sender of papers to companies; empty if not set.
    String words(UnitOfWork work) {
        return work.tx().handle().createQuery("""
                select words
                  from company_sender""").mapTo(String.class).findOne().orElse("");
    }

    void write(UnitOfWork work, String words) {
        work.tx().handle().createUpdate("""
                insert into company_sender (one, words)
                values (1, :words)
                    on conflict (one) do update set words = excluded.words""").bind("words", words).execute();
    }
}
