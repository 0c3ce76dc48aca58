package org.daybook.childcare;

import java.time.LocalDate;
import org.daybook.base.ParticipantId;
import org.daybook.vault.Tx;

/// SQL that checks whether a woman consents to any record of her children.
final class ChildConsentStore {
    boolean agrees(Tx tx, ParticipantId her, LocalDate today) {
        return tx.handle().createQuery("""
                select count(*)
                  from v_consent
                 where participant = :her and purpose = 'children' and answer = 'given'
                   and coalesce(until_day, '9999-12-31') >= :today""").bind("her", her.value())
                .bind("today", today.toString()).mapTo(Integer.class).one() > 0;
    }
}
