package org.daybook.sessions;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.daybook.participants.PersonRow;
import org.daybook.ui.Texts;

/// The text of the line below the tiles that describes an act.
final class ActWords {
    private final Texts texts;
    private final RoomNames names;
    private final Clock clock;

    /// @param clock a clock in the site's time zone
    ActWords(Texts texts, RoomNames names, Clock clock) {
        this.texts = texts;
        this.names = names;
        this.clock = clock;
    }

    /// Returns one sentence. A person on the list is named as the sheet names her now; a guest is always named by her card.
    ///
    /// @param anonymous the current number of visitors without a card
    String of(SheetAction act, int anonymous) {
        var time = texts.time(LocalTime.now(clock));
        return switch (act) {
            case SheetAction.Here here -> one(here.them())
                    ? texts.say("sessions.act.here", names.of(here.them().getFirst()), time)
                    : texts.say("sessions.act.here.several", here.them().size(), time);
            case SheetAction.NotHere not -> one(not.them())
                    ? texts.say("sessions.act.not-here", names.of(not.them().getFirst()))
                    : texts.say("sessions.act.not-here.several", not.them().size());
            case SheetAction.WithCard with -> texts.say("sessions.act.with-card", RoomNames.code(with.her()), time);
            case SheetAction.NotWithCard not -> texts.say("sessions.act.not-with-card", RoomNames.code(not.her()));
            case SheetAction.OneMore _ -> texts.say("sessions.act.one-more", anonymous);
            case SheetAction.OneLess _ -> texts.say("sessions.act.one-less", anonymous);
        };
    }

    private static boolean one(List<PersonRow> them) {
        return them.size() == 1;
    }
}
