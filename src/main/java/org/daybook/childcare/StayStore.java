package org.daybook.childcare;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;
import static org.daybook.vault.RowColumns.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;

/// SQL of the table `childcare_stay`.
final class StayStore {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final RowViewMapper<Row> ROW = row -> new Row(new StayId(id(row, "id")),
            new ChildId(id(row, "child")), new ParticipantId(id(row, "participant")),
            new Stay.In(day(row, "on_day"), time(row, "in_at"), text(row, "in_initials")),
            maybeText(row, "out_to").map(to -> new Stay.Out(maybeText(row, "out_at").map(LocalTime::parse),
                    text(row, "out_initials"), Stay.To.ofCode(to))));

    /// A stay as stored.
    record Row(StayId id, ChildId child, ParticipantId her, Stay.In in, Optional<Stay.Out> out) {
        /// Checks whether the child is still here on a day, according to the records, even if the clock was ahead when it came.
        boolean isHereOn(LocalDate day) {
            return out.isEmpty() && !in.day().isBefore(day);
        }
    }

    StayId begin(SubjectWork work, Child child) {
        var stay = new StayId(work.newId());
        work.tx().handle().createUpdate("""
                insert into childcare_stay (id, child, participant, on_day, in_at, in_by)
                values (:id, :child, :her, :day, :at, :by)""").bind("id", stay.value())
                .bind("child", child.id().value()).bind("her", work.her().value())
                .bind("day", work.today().toString()).bind("at", TIME.format(work.timeOfDay()))
                .bind("by", work.who().id().value()).execute();
        return stay;
    }

    void end(SubjectWork work, StayId stay, Stay.To to, Optional<LocalTime> at) {
        work.tx().handle().createUpdate("""
                update childcare_stay
                   set out_at = :at, out_by = :by, out_to = :to
                 where id = :id and participant = :her and out_to is null""").bind("her", work.her().value())
                .bind("at", at.map(TIME::format).orElse(null))
                .bind("by", work.who().id().value()).bind("to", to.code()).bind("id", stay.value()).execute();
    }

    void endAgainOpen(SubjectWork work, StayId stay) {
        work.tx().handle().createUpdate("""
                update childcare_stay
                   set out_at = null, out_by = null, out_to = null
                 where id = :id and participant = :her""").bind("her", work.her().value()).bind("id", stay.value())
                .execute();
    }

    void delete(SubjectWork work, StayId stay) {
        work.tx().handle().createUpdate("""
                delete from childcare_stay
                 where id = :id and participant = :her""").bind("her", work.her().value()).bind("id", stay.value())
                .execute();
    }

    Optional<Row> byId(Tx tx, StayId stay) {
        return tx.handle().createQuery("""
                select s.id, s.child, s.participant, s.on_day, s.in_at, s.out_at, s.out_to, i.initials as in_initials,
                       o.initials as out_initials
                  from childcare_stay s
                  join staff_member i on i.id = s.in_by
                  left join staff_member o on o.id = s.out_by
                 where s.id = :id""").bind("id", stay.value()).map(ROW).findOne();
    }

    /// Returns the stays of a day and those of other days that have not ended, earliest first.
    UnfilteredRows<Row> on(Tx tx, LocalDate day) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select s.id, s.child, s.participant, s.on_day, s.in_at, s.out_at, s.out_to, i.initials as in_initials,
                       o.initials as out_initials
                  from childcare_stay s
                  join staff_member i on i.id = s.in_by
                  left join staff_member o on o.id = s.out_by
                 where (s.on_day = :day or s.out_to is null)
                   and s.participant not in (select id from v_folded)
                 order by s.on_day, s.in_at, s.id""").bind("day", day.toString()).map(ROW).list(), Row::her);
    }

    /// Returns the number of stays of a day, or of a later one, that have not ended.
    int here(Tx tx, LocalDate day) {
        return tx.handle().createQuery("""
                select count(*)
                  from childcare_stay
                 where on_day >= :day and out_to is null""").bind("day", day.toString()).mapTo(Integer.class).one();
    }

    /// Returns her stays, newest first.
    List<Row> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select s.id, s.child, s.participant, s.on_day, s.in_at, s.out_at, s.out_to, i.initials as in_initials,
                       o.initials as out_initials
                  from childcare_stay s
                  join staff_member i on i.id = s.in_by
                  left join staff_member o on o.id = s.out_by
                 where s.participant = :her
                 order by s.on_day desc, s.in_at desc, s.id desc""").bind("her", her.value()).map(ROW).list();
    }

    Map<ParticipantId, LocalDate> lastSeen(Tx tx) {
        return RowColumns.days(tx.handle().createQuery("""
                select participant, max(on_day) as day
                  from v_childcare
                 group by participant"""));
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from childcare_stay
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
