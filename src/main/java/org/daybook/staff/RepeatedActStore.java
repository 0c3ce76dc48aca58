package org.daybook.staff;

import static org.daybook.vault.RowColumns.text;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.result.RowView;

/// SQL of [RepeatedActs]. Lines of the audit trail are compared by their numbers, because the clock may have been changed
/// since.
final class RepeatedActStore {
    private record Line(long seq, String day) {}

    /// Returns how often the person acting did any of these since a moment, as the clock was then, or since a line.
    ///
    /// @param since a UTC date and time as text
    /// @param first the number of the line
    int count(UnitOfWork work, Set<Permission> acts, String since, Optional<Long> first) {
        return work.tx().handle().createQuery("""
                select count(*)
                  from audit
                 where who = :who and act in (<acts>) and outcome <> :refused
                   and (at > :since or seq >= :first)""").bind("who", work.who().id().value())
                .bindList("acts", acts.stream().map(Permission::code).toList())
                .bind("refused", AuditLine.Outcome.REFUSED.code()).bind("since", since)
                .bind("first", first.orElse(Long.MAX_VALUE)).mapTo(Integer.class).one();
    }

    /// Returns the first line of some people on the last but n-th local day on which any of them was here, counted back from
    /// their newest line; their first one if there were fewer days. Empty if there is none.
    ///
    /// @param days at least 1
    Optional<Long> firstOfDay(UnitOfWork work, Collection<StaffId> people, int days) {
        var line = before(work, people, new Line(Long.MAX_VALUE, "9999-12-31"));
        for (int day = 0; day < days && line.isPresent(); day++) {
            line = before(work, people, line.get());
        }
        return first(work, people, line.map(Line::seq).orElse(0L));
    }

    /// Lines of a clock that was ahead are skipped once it is right again.
    private static Optional<Line> before(UnitOfWork work, Collection<StaffId> people, Line line) {
        return work.tx().handle().createQuery("""
                select seq, date(at, :local) as day
                  from audit
                 where seq < :seq and who in (<people>) and date(at, :local) < :day
                 order by seq desc
                 limit 1""").bind("seq", line.seq()).bind("day", line.day())
                .bindList("people", people.stream().map(StaffId::value).toList())
                .bind("local", work.zone().getRules().getOffset(work.now()).getTotalSeconds() + " seconds")
                .map((RowView row) -> new Line(row.getColumn("seq", Long.class), text(row, "day"))).findOne();
    }

    private static Optional<Long> first(UnitOfWork work, Collection<StaffId> people, long after) {
        return work.tx().handle().createQuery("""
                select min(seq)
                  from audit
                 where seq > :after and who in (<people>)""").bind("after", after)
                .bindList("people", people.stream().map(StaffId::value).toList()).mapTo(Long.class).findOne();
    }
}
