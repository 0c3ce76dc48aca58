package org.daybook.outcomes;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;

/// SQL of the table `reading_note`.
final class NoteStore {
    /// A note as stored.
    record Stored(ParticipantId her, HerReadings.Note note) {}

    private static final RowViewMapper<Stored> STORED = row -> new Stored(new ParticipantId(id(row, "participant")),
            new HerReadings.Note(new ReadingId(id(row, "reading")),
                    OutcomeCodes.read(HerReadings.Note.Why.class, text(row, "why")), day(row, "raised_on"),
                    maybeDay(row, "read_on")));

    void raise(SubjectWork work, UUID id, Reading reading, HerReadings.Note.Why why, LocalDate on) {
        work.tx().handle().createUpdate("""
                insert into reading_note (id, reading, participant, why, raised_on)
                values (:id, :reading, :her, :why, :on)""").bind("id", id).bind("reading", reading.id().value())
                .bind("her", work.her().value()).bind("why", OutcomeCodes.of(why)).bind("on", on.toString())
                .execute();
    }

    /// Returns the unread notes, the oldest first.
    UnfilteredRows<Stored> unread(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select reading, participant, why, raised_on, read_on
                  from reading_note
                 where read_on is null and participant not in (select id from v_folded)
                 order by raised_on, id""").map(STORED).list(), Stored::her);
    }

    List<Stored> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select reading, participant, why, raised_on, read_on
                  from reading_note
                 where participant = :her
                 order by raised_on, id""").bind("her", her.value()).map(STORED).list();
    }

    void read(SubjectWork work, ReadingId reading, LocalDate on, StaffId by) {
        work.tx().handle().createUpdate("""
                update reading_note
                   set read_on = :on, read_by = :by
                 where reading = :reading and participant = :her and read_on is null""").bind("her", work.her().value())
                .bind("on", on.toString()).bind("by", by.value())
                .bind("reading", reading.value()).execute();
    }

    /// Marks a note as unread, if this worker read it on this day.
    int unread(SubjectWork work, ReadingId reading, LocalDate on, StaffId by) {
        return work.tx().handle().createUpdate("""
                update reading_note
                   set read_on = null, read_by = null
                 where reading = :reading and participant = :her and read_on = :on and read_by = :by""")
                .bind("her", work.her().value()).bind("on", on.toString()).bind("by", by.value())
                .bind("reading", reading.value()).execute();
    }
}
