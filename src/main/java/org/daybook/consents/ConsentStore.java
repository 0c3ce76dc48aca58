package org.daybook.consents;

import static org.daybook.vault.Columns.day;
import static org.daybook.vault.Columns.id;
import static org.daybook.vault.Columns.number;
import static org.daybook.vault.Columns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the append-only table `consent_event`.
final class ConsentStore {
    /// One event to append.
    record Event(UUID id, ParticipantId participant, Purpose purpose, Answer answer, Wording wording, LocalDate on,
            StaffId recordedBy) {}

    void append(Tx tx, Event event) {
        tx.handle().createUpdate("""
                insert into consent_event (id, participant, purpose, answer, wording, language, on_day, recorded_by)
                values (:id, :participant, :purpose, :answer, :wording, :language, :on_day, :recorded_by)""")
                .bind("id", event.id()).bind("participant", event.participant().value())
                .bind("purpose", event.purpose().code()).bind("answer", code(event.answer()))
                .bind("wording", event.wording().version()).bind("language", event.wording().language())
                .bind("on_day", event.on().toString()).bind("recorded_by", event.recordedBy().value()).execute();
    }

    /// Her newest answer to each purpose, in the order of the purposes.
    List<ConsentState> states(Tx tx, ParticipantId her) {
        return List.of(Purpose.values()).stream()
                .map(purpose -> newest(tx, her, purpose).orElse(ConsentState.notAsked(purpose))).toList();
    }

    private static Optional<ConsentState> newest(Tx tx, ParticipantId her, Purpose purpose) {
        return tx.handle().createQuery("""
                select answer, wording, language, on_day
                  from consent_event
                 where participant = :her and purpose = :purpose
                 order by id desc
                 limit 1""").bind("her", her.value()).bind("purpose", purpose.code())
                .map((RowView row) -> new ConsentState(purpose,
                        text(row, "answer").equals("given") ? Answer.GIVEN : Answer.REFUSED,
                        Optional.of(new Wording(number(row, "wording"), text(row, "language"))),
                        Optional.of(day(row, "on_day"))))
                .findOne();
    }

    private static String code(Answer answer) {
        return switch (answer) {
            case GIVEN -> "given";
            case REFUSED -> "refused";
            case LATER -> throw new IllegalArgumentException("later is not an event");
        };
    }

    void deleteOf(Tx tx, ParticipantId her) {
        tx.handle().createUpdate("""
                delete from consent_event
                 where participant = :her""").bind("her", her.value()).execute();
    }

    List<UUID> move(Tx tx, ParticipantId from, ParticipantId to) {
        return tx.handle().createQuery("""
                update consent_event
                   set participant = :to
                 where participant = :from
                returning id""").bind("from", from.value()).bind("to", to.value())
                .map((RowView row) -> id(row, "id")).list();
    }

    void moveBack(Tx tx, UUID event, ParticipantId from, ParticipantId to) {
        tx.handle().createUpdate("""
                update consent_event
                   set participant = :to
                 where id = :event and participant = :from""").bind("event", event).bind("from", from.value())
                .bind("to", to.value()).execute();
    }
}
