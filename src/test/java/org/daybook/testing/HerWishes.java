package org.daybook.testing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.daybook.contact.CallInterpreter;
import org.daybook.contact.ContactWishes;
import org.daybook.contact.Hours;
import org.daybook.contact.Wish;

/// How invented people wish to be reached.
public final class HerWishes {
    /// The number of everyone who may be called.
    public static final String NUMBER = "+39 091 555 0148";
    /// Her code word.
    public static final String CODE_WORD = "swallowtail";

    private HerWishes() {}

    /// Call on weekdays from 10 to 13; no texts, no letters, no message; somebody else may answer; an interpreter; a code word.
    public static ContactWishes onWeekdays() {
        return new ContactWishes(Optional.of(NUMBER),
                new ContactWishes.Ways(Optional.of(Wish.YES), Optional.of(Wish.NO), Optional.of(Wish.NO),
                        Optional.of(Wish.NO)),
                new ContactWishes.Saying(Optional.of(Wish.NO), Optional.of("the library"), Optional.of(Wish.YES),
                        Optional.empty()),
                hours(), Optional.of(CODE_WORD),
                new ContactWishes.Language(Optional.of(CallInterpreter.WISHED), Optional.of("Ukrainian, not KD")));
    }

    /// A number, but no calls.
    public static ContactWishes noCalls() {
        return new ContactWishes(Optional.of(NUMBER),
                new ContactWishes.Ways(Optional.of(Wish.NO), Optional.empty(), Optional.empty(), Optional.empty()),
                ContactWishes.NOTHING.saying(), Hours.ANY, Optional.empty(), ContactWishes.NOTHING.language());
    }

    /// Every wish there is, in as many words as somebody may type in a hurry.
    public static ContactWishes everything() {
        return new ContactWishes(Optional.of(NUMBER),
                new ContactWishes.Ways(Optional.of(Wish.YES), Optional.of(Wish.YES), Optional.of(Wish.NO),
                        Optional.of(Wish.NO)),
                new ContactWishes.Saying(Optional.of(Wish.NO), Optional.of("the library in her part of the town"),
                        Optional.of(Wish.YES), Optional.of("her sister, or the neighbour on the second floor")),
                new Hours(hours().days(), hours().from(), hours().to(),
                        Optional.of("not on market days, and never while her husband is at home")),
                Optional.of(CODE_WORD), new ContactWishes.Language(Optional.of(CallInterpreter.WISHED),
                        Optional.of("Ukrainian, not Kateryna D. and not her brother")));
    }

    private static Hours hours() {
        return new Hours(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                Optional.of(LocalTime.of(10, 0)), Optional.of(LocalTime.of(13, 0)), Optional.empty());
    }
}
