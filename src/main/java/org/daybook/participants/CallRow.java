package org.daybook.participants;

import org.daybook.contact.Advice;
import org.daybook.contact.Call;

/// One line of the call list: card and initial, never a name or a number.
///
/// @param her    the woman to call
/// @param last   the call in which this one was planned
/// @param advice whether it suits her now
public record CallRow(PersonRow her, Call last, Advice advice) {
    /// Checks whether she may be called today.
    public boolean isForToday() {
        return switch (advice.verdict()) {
            case NOW, LATER_TODAY -> true;
            case NOT_TODAY, ASK_FIRST, NO_CALLS, NOTHING_SAID, NOT_AGREED -> false;
        };
    }
}
