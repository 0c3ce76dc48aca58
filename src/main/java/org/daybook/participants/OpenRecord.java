package org.daybook.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.consents.ConsentPage;
import org.daybook.consents.ConsentState;
import org.daybook.contact.Reach;

/// Her record as opened by somebody who may; opening it wrote an audit line.
///
/// @param her    what she told
/// @param page   everything she was asked and answered
/// @param reach  how she may be reached
/// @param locked the day since when it is locked at her request, if it is
public record OpenRecord(Participant her, ConsentPage page, Reach reach, Optional<LocalDate> locked) {
    /// Returns the state of each purpose, in the order of the purposes.
    public List<ConsentState> consents() {
        return page.states();
    }
}
