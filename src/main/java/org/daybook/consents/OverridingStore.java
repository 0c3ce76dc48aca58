package org.daybook.consents;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `consent_override`.
final class OverridingStore {
    void insert(SubjectWork work, Overriding overriding) {
        work.tx().handle().createUpdate("""
                insert into consent_override (id, participant, number, purpose, organisation, ground, from_at, until_at,
                       by_whom)
                values (:id, :her, :number, :purpose, :organisation, :ground, :from, :until, :by)""")
                .bind("id", overriding.id()).bind("number", work.tx().nextNumber()).bind("her", work.her().value())
                .bind("purpose", overriding.purpose().code())
                .bind("organisation", overriding.organisation().orElse(null))
                .bind("ground", overriding.ground().code()).bind("from", overriding.from().toString())
                .bind("until", overriding.until().toString()).bind("by", overriding.by().value()).execute();
    }

    /// Returns everything that was ever overridden for her, newest first. One without a review is waiting, in its own passage,
    /// where the review is written last; later, the review was read and purged with an old part of the audit trail.
    List<Overriding> of(Tx tx, ParticipantId her, Instant now) {
        return tx.handle().createQuery("""
                select o.*,
                       coalesce((select r.verdict is null
                                   from v_review r
                                  where instr(r.subjects, o.id) > 0), o.from_at > :lately) as waits
                  from consent_override o
                 where o.participant = :her
                 order by o.number desc""").bind("her", her.value())
                .bind("lately", now.minus(Overriding.LASTS).toString()).map(OverridingStore::overriding).list();
    }

    /// Ends one that is in force; does nothing to one that has ended.
    void end(SubjectWork work, UUID id, Instant at) {
        work.tx().handle().createUpdate("""
                update consent_override
                   set until_at = :at
                 where id = :id and participant = :her and until_at > :at""").bind("id", id)
                .bind("her", work.her().value()).bind("at", at.toString()).execute();
    }

    /// Deletes everything about her.
    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from consent_override
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    private static Overriding overriding(RowView row) {
        boolean waits = row.getColumn("waits", Integer.class) == 1;
        return new Overriding(id(row, "id"), Purpose.ofCode(text(row, "purpose")), maybeText(row, "organisation"),
                LegalBasis.ofCode(text(row, "ground")), Instant.parse(text(row, "from_at")),
                Instant.parse(text(row, "until_at")), new StaffId(id(row, "by_whom")),
                waits ? Overriding.Reading.WAITS : Overriding.Reading.READ);
    }
}
