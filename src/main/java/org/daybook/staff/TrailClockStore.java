package org.daybook.staff;

import static org.daybook.vault.RowColumns.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of [TrailClock].
final class TrailClockStore {
    /// Returns the local day of the newest line of some people before a day. A line of a clock that was ahead is skipped once
    /// the clock is right again.
    Optional<LocalDate> newestBefore(UnitOfWork work, Collection<StaffId> people, LocalDate today) {
        return people.isEmpty()
                ? Optional.empty()
                : work.tx().handle().createQuery("""
                select date(at, :local) as day
                  from audit
                 where who in (<people>) and date(at, :local) < :today
                 order by seq desc
                 limit 1""").bind("local", work.zone().getRules().getOffset(work.now()).getTotalSeconds() + " seconds")
                        .bindList("people", people.stream().map(StaffId::value).toList())
                        .bind("today", today.toString())
                        .map((RowView row) -> day(row, "day")).findOne();
    }

    /// Checks whether a line after another one was written at a moment or later, as the clock was then.
    boolean hasComeAfter(Tx tx, long line, Instant moment) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from audit
                                where seq > :line and at >= :moment)""").bind("line", line)
                .bind("moment", moment.toString().replace("Z", "")).mapTo(Boolean.class).one();
    }
}
