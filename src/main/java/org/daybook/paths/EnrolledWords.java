package org.daybook.paths;

import java.util.Optional;
import org.daybook.ui.Texts;

/// The message shown after somebody was added to a path.
final class EnrolledWords {
    /// The result of adding somebody.
    ///
    /// @param done    the woman, or her enrolment
    /// @param leaders the sessions that need another leader now
    record Joined<T>(T done, Optional<SessionLeaders.ToChange> leaders) {}

    private EnrolledWords() {}

    /// Returns what was done, and which sessions need another leader now.
    static String with(Texts texts, String done, Optional<SessionLeaders.ToChange> leaders) {
        return leaders.map(these -> done + " " + texts.say("paths.other-leader", these.sessions(),
                texts.shortDay(these.first()))).orElse(done);
    }
}
