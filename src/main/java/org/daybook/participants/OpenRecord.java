package org.daybook.participants;

import java.util.List;
import org.daybook.consents.ConsentState;

/// Her record as opened by someone who may: opening it left an audit line.
///
/// @param her      what she told
/// @param consents her newest answer to each purpose
public record OpenRecord(Participant her, List<ConsentState> consents) {
    public OpenRecord {
        consents = List.copyOf(consents);
    }
}
