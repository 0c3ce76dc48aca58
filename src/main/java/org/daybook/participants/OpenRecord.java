package org.daybook.participants;

import java.util.List;
import org.daybook.consents.ConsentState;
import org.daybook.contact.Reach;

/// Her record as opened by someone who may: opening it left an audit line.
///
/// @param her      what she told
/// @param consents her newest answer to each purpose
/// @param reach    how she may be reached
public record OpenRecord(Participant her, List<ConsentState> consents, Reach reach) {
    public OpenRecord {
        consents = List.copyOf(consents);
    }
}
