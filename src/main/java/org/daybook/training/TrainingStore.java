package org.daybook.training;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.staff.StaffId;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;

/// SQL of the table `staff_training`.
final class TrainingStore {
    void insert(Tx tx, Training one, StaffId recordedBy) {
        bind(one, tx.handle().createUpdate("""
                insert into staff_training (id, staff, topic, title, minutes, on_day, held_by, certificate_at, valid_until,
                       recorded_by)
                values (:id, :staff, :topic, :title, :minutes, :on_day, :held_by, :certificate_at, :valid_until,
                       :recorded_by)""")).bind("recorded_by", recordedBy.value()).execute();
    }

    void update(Tx tx, Training one) {
        bind(one, tx.handle().createUpdate("""
                update staff_training
                   set staff = :staff, topic = :topic, title = :title, minutes = :minutes, on_day = :on_day,
                       held_by = :held_by, certificate_at = :certificate_at, valid_until = :valid_until
                 where id = :id""")).execute();
    }

    private static Update bind(Training one, Update update) {
        return update.bind("id", one.id().value()).bind("staff", one.who().value())
                .bind("topic", one.subject().topic().code()).bind("title", one.subject().title())
                .bind("minutes", one.minutes()).bind("on_day", one.on().toString()).bind("held_by", one.by())
                .bind("certificate_at", one.certificateAt().orElse(null))
                .bind("valid_until", one.validUntil().map(LocalDate::toString).orElse(null));
    }

    void delete(Tx tx, TrainingId id) {
        tx.handle().createUpdate("""
                delete from staff_training
                 where id = :id""").bind("id", id.value()).execute();
    }

    Optional<Training> byId(Tx tx, TrainingId id) {
        return tx.handle().createQuery("""
                select *
                  from staff_training
                 where id = :id""").bind("id", id.value()).map(TrainingStore::row).findOne();
    }

    /// Returns all trainings, newest first.
    List<Training> all(Tx tx) {
        return tx.handle().createQuery("""
                select *
                  from staff_training
                 order by on_day desc, id desc""").map(TrainingStore::row).list();
    }

    private static Training row(RowView row) {
        return new Training(new TrainingId(id(row, "id")), new StaffId(id(row, "staff")),
                new Training.Subject(TrainingTopic.ofCode(text(row, "topic")), text(row, "title")),
                number(row, "minutes"), day(row, "on_day"), text(row, "held_by"), maybeText(row, "certificate_at"),
                maybeDay(row, "valid_until"));
    }
}
