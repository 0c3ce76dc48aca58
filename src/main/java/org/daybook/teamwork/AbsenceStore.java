package org.daybook.teamwork;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.staff.StaffId;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `absence`.
final class AbsenceStore {
    private static final RowViewMapper<Absence> ROW = AbsenceStore::row;

    private static Absence row(RowView row) {
        return new Absence(new AbsenceId(id(row, "id")), new StaffId(id(row, "away")), new StaffId(id(row, "cover")),
                day(row, "since"), maybeDay(row, "until"), new StaffId(id(row, "said_by")));
    }

    void insert(Tx tx, Absence absence) {
        tx.handle().createUpdate("""
                insert into absence (id, away, cover, since, until, said_by)
                values (:id, :away, :cover, :since, :until, :said_by)""").bind("id", absence.id().value())
                .bind("away", absence.away().value()).bind("cover", absence.cover().value())
                .bind("since", absence.since().toString())
                .bind("until", absence.until().map(LocalDate::toString).orElse(null))
                .bind("said_by", absence.saidBy().value()).execute();
    }

    /// Returns the absences of a day, oldest first.
    List<Absence> on(Tx tx, LocalDate day) {
        return tx.handle().createQuery("""
                select *
                  from absence
                 where ended_on is null and since <= :day and (until is null or until >= :day)
                 order by since, id""").bind("day", day.toString()).map(ROW).list();
    }

    /// Returns an absence that this colleague ended on a day.
    Optional<Absence> ended(Tx tx, AbsenceId id, LocalDate day, StaffId by) {
        return tx.handle().createQuery("""
                select *
                  from absence
                 where id = :id and ended_on = :day and ended_by = :by""").bind("id", id.value())
                .bind("day", day.toString()).bind("by", by.value()).map(ROW).findOne();
    }

    void end(Tx tx, AbsenceId id, LocalDate day, StaffId by) {
        tx.handle().createUpdate("""
                update absence
                   set ended_on = :day, ended_by = :by
                 where id = :id""").bind("day", day.toString()).bind("by", by.value()).bind("id", id.value())
                .execute();
    }

    void goOn(Tx tx, AbsenceId id) {
        tx.handle().createUpdate("""
                update absence
                   set ended_on = null, ended_by = null
                 where id = :id""").bind("id", id.value()).execute();
    }
}
