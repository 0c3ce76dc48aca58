package org.daybook.accountability;

import java.util.List;
import org.daybook.retention.RetentionPeriods;
import org.daybook.retention.SitePeriods;
import org.daybook.staff.Gate;
import org.daybook.staff.Permission;
import org.daybook.ui.Texts;

/// How long each kind of data is kept here, in words for a paper.
public interface RetentionStatement {
    /// Returns the periods in reading order. On the write lane, outside a passage.
    ///
    /// @param texts the language
    List<Period> in(Texts texts);

    /// One period.
    ///
    /// @param what    the kind of data
    /// @param howLong how long, and what happens then
    record Period(String what, String howLong) {}

    /// Returns the site's settings.
    static RetentionStatement set(Gate gate) {
        var periods = new SitePeriods();
        return texts -> in(texts, gate.look(Permission.SEE_RETENTION, periods::now));
    }

    private static List<Period> in(Texts texts, RetentionPeriods set) {
        return List.of(
                new Period(texts.say("accountability.period.door"), texts.say("accountability.period.door.long")),
                new Period(texts.say("accountability.period.membership"),
                        texts.say("accountability.period.membership.long", set.lookMonths(), set.eraseMonths())),
                new Period(texts.say("accountability.period.case"),
                        texts.say("accountability.period.case.long", set.fileYears())),
                new Period(texts.say("accountability.period.words"),
                        texts.say("accountability.period.words.long", set.wordsMonths())),
                new Period(texts.say("accountability.period.questions"),
                        texts.say("accountability.period.questions.long")),
                new Period(texts.say("accountability.period.ledger"),
                        texts.say("accountability.period.ledger.long", set.ledgerYears())),
                new Period(texts.say("accountability.period.grant"), texts.say("accountability.period.grant.long")),
                new Period(texts.say("accountability.period.trail"), texts.say("accountability.period.trail.long")));
    }
}
