package org.daybook.contact;

import java.time.LocalDate;
import java.time.LocalTime;

/// What a user should know before she telephones.
///
/// @param verdict whether to call now
/// @param reach   as she said; empty without her consent
public record Advice(Verdict verdict, Reach reach) {
    /// Whether to call now.
    public enum Verdict {
        /// Now suits her.
        NOW,
        /// Her hours today are later.
        LATER_TODAY,
        /// Her hours today are over, or the day does not suit her.
        NOT_TODAY,
        /// What she said is old; ask again first, when she is here.
        ASK_FIRST,
        /// No calls; her wishes state what may be done instead.
        NO_CALLS,
        /// She consents to being contacted but has not said how.
        NOTHING_SAID,
        /// No contact of any kind.
        NOT_AGREED
    }

    static Advice at(LocalDate day, LocalTime time, Reach reach) {
        return new Advice(switch (reach.standing()) {
            case NOT_AGREED -> Verdict.NOT_AGREED;
            case NOTHING_SAID -> Verdict.NOTHING_SAID;
            case NO_CALLS -> Verdict.NO_CALLS;
            case ASK_FIRST -> Verdict.ASK_FIRST;
            case CALL -> at(day, time, reach.wishes().hours());
        }, reach);
    }

    private static Verdict at(LocalDate day, LocalTime time, Hours hours) {
        if (!hours.suits(day)) {
            return Verdict.NOT_TODAY;
        }
        if (hours.isAhead(time)) {
            return Verdict.LATER_TODAY;
        }
        return hours.suits(time) ? Verdict.NOW : Verdict.NOT_TODAY;
    }
}
