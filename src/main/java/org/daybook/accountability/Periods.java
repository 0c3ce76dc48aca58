package org.daybook.accountability;

import java.util.List;
import org.daybook.ui.Texts;

/// How long each kind of data is kept, in words for a paper. The usual periods are a proposal; who really deletes on
/// schedule hands in her own.
public interface Periods {
    /// In the order in which they are read.
    ///
    /// @param texts in whose language
    List<Period> in(Texts texts);

    /// One period.
    ///
    /// @param what    which data
    /// @param howLong how long, and what happens then
    record Period(String what, String howLong) {}

    /// What is proposed where nobody decided otherwise.
    static Periods usual() {
        return texts -> List.of(
                new Period(texts.say("accountability.period.door"), texts.say("accountability.period.door.long")),
                new Period(texts.say("accountability.period.membership"),
                        texts.say("accountability.period.membership.long")),
                new Period(texts.say("accountability.period.case"), texts.say("accountability.period.case.long")),
                new Period(texts.say("accountability.period.questions"),
                        texts.say("accountability.period.questions.long")),
                new Period(texts.say("accountability.period.ledger"),
                        texts.say("accountability.period.ledger.long")),
                new Period(texts.say("accountability.period.grant"), texts.say("accountability.period.grant.long")),
                new Period(texts.say("accountability.period.trail"), texts.say("accountability.period.trail.long")));
    }
}
