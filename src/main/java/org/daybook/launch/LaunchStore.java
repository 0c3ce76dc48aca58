package org.daybook.launch;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.staff.StaffId;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;

/// SQL of the table `launch_step`.
final class LaunchStore {
    /// Inserts a step; does nothing if it exists.
    void insert(Tx tx, LaunchStep step) {
        bind(step, tx.handle().createUpdate("""
                insert into launch_step (id, phase, place, words, who, due_on, evidence, left_out, done_on, signed_by, signed_on)
                values (:id, :phase, :place, :words, :who, :due_on, :evidence, :left_out, :done_on, :signed_by, :signed_on)
                    on conflict (id) do nothing""")).execute();
    }

    void update(Tx tx, LaunchStep step) {
        bind(step, tx.handle().createUpdate("""
                update launch_step
                   set phase = :phase, place = :place, words = :words, who = :who, due_on = :due_on, evidence = :evidence,
                       left_out = :left_out, done_on = :done_on, signed_by = :signed_by, signed_on = :signed_on
                 where id = :id""")).execute();
    }

    private static Update bind(LaunchStep step, Update update) {
        var signed = step.state().signed();
        return update.bind("id", step.id()).bind("phase", step.place().phase().code())
                .bind("place", step.place().order()).bind("words", step.plan().words())
                .bind("who", step.plan().who()).bind("due_on", written(step.plan().dueOn()))
                .bind("evidence", step.plan().evidence()).bind("left_out", step.plan().leftOut().orElse(null))
                .bind("done_on", written(step.state().doneOn()))
                .bind("signed_by", signed.map(one -> one.by().value().toString()).orElse(null))
                .bind("signed_on", written(signed.map(LaunchStep.Signed::on)));
    }

    private static Optional<String> written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString);
    }

    void delete(Tx tx, UUID id) {
        tx.handle().createUpdate("""
                delete from launch_step
                 where id = :id""").bind("id", id).execute();
    }

    Optional<LaunchStep> byId(Tx tx, UUID id) {
        return tx.handle().createQuery("""
                select *
                  from launch_step
                 where id = :id""").bind("id", id).map(LaunchStore::row).findOne();
    }

    /// Returns the steps in the order of each phase.
    List<LaunchStep> all(Tx tx) {
        return tx.handle().createQuery("""
                select *
                  from launch_step
                 order by place, id""").map(LaunchStore::row).list();
    }

    private static LaunchStep row(RowView row) {
        var signed = maybeText(row, "signed_by").map(UUID::fromString).map(StaffId::new)
                .map(by -> new LaunchStep.Signed(by, day(row, "signed_on")));
        return new LaunchStep(id(row, "id"),
                new LaunchStep.Place(LaunchPhase.ofCode(text(row, "phase")), number(row, "place")),
                new LaunchStep.Plan(text(row, "words"), text(row, "who"), maybeDay(row, "due_on"),
                        text(row, "evidence"), maybeText(row, "left_out")),
                new LaunchStep.State(maybeDay(row, "done_on"), signed));
    }
}
