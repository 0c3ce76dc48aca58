package org.daybook.contact;

import java.util.Optional;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.daybook.base.ParticipantId;

/// SQL of the table `contact_unasked`.
final class UnaskedNumberStore {
    /// Returns the number that nobody sees yet.
    Optional<String> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select telephone
                  from contact_unasked
                 where participant = :her
                 order by id desc
                 limit 1""").bind("her", her.value()).mapTo(String.class).findOne();
    }

    void insert(SubjectWork work, String telephone) {
        work.tx().handle().createUpdate("""
                insert into contact_unasked (id, participant, telephone)
                values (:id, :participant, :telephone)""").bind("id", work.newId())
                .bind("participant", work.her().value()).bind("telephone", telephone).execute();
    }

    void delete(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from contact_unasked
                 where participant = :her""").bind("her", work.her().value()).execute();
    }
}
