package org.daybook.reports;

import java.time.LocalDate;
import org.daybook.base.DateRange;
import org.daybook.outcomes.instrument.Windows;
import org.daybook.vault.Tx;

/// SQL that counts what may be worth a look before a report leaves; the views alone.
final class ReadinessStore {
    /// What is open in a quarter.
    ///
    /// @param days  of the quarter
    /// @param today the site's date
    Readiness of(Tx tx, DateRange days, LocalDate today) {
        var until = days.last().isAfter(today) ? today : days.last();
        if (until.isBefore(days.first())) {
            return new Readiness(0, stoppedWelcomes(tx), 0, 0);
        }
        var past = new DateRange(days.first(), until);
        return new Readiness(emptyRegisters(tx, past), stoppedWelcomes(tx), untoldEndings(tx, past),
                unaskedAtTheEnd(tx, past));
    }

    /// Sessions of some days to which nobody is marked and whose register is open.
    private static int emptyRegisters(Tx tx, DateRange days) {
        return tx.handle().createQuery("""
                select count(*)
                  from v_session
                 where on_day between :first and :last
                   and not held""").bind("first", days.first().toString()).bind("last", days.last().toString())
                .mapTo(Integer.class).one();
    }

    /// Welcomes that were stopped half-way.
    private static int stoppedWelcomes(Tx tx) {
        return tx.handle().createQuery("""
                select count(*)
                  from v_participant
                 where welcome = 'stopped'""").mapTo(Integer.class).one();
    }

    private static int untoldEndings(Tx tx, DateRange days) {
        return tx.handle().createQuery("""
                select count(*)
                  from v_path_closed
                 where ended_on between :first and :last
                   and how = 'not-told'""").bind("first", days.first().toString())
                .bind("last", days.last().toString()).mapTo(Integer.class).one();
    }

    private static int unaskedAtTheEnd(Tx tx, DateRange days) {
        return tx.handle().createQuery("""
                select count(distinct c.participant)
                  from v_path_closed c
                 where c.ended_on between :first and :last
                   and not exists (select 1
                                     from v_reading r
                                    where r.participant = c.participant
                                      and r.on_day between date(c.ended_on, '-' || :window || ' days')
                                                       and date(c.ended_on, '+' || :window || ' days'))""")
                .bind("first", days.first().toString()).bind("last", days.last().toString())
                .bind("window", Windows.DAYS).mapTo(Integer.class).one();
    }
}
