package org.daybook.paths;

import java.util.Optional;
import org.daybook.ui.Texts;

/// What is said after somebody came onto a path.
final class EnrolledWords {
    /// What came of it.
    ///
    /// @param done    who came, or her entry
    /// @param leaders the sessions that need another leader now
    record Joined<T>(T done, Optional<SessionLeaders.ToChange> leaders) {}

    private EnrolledWords() {}

    /// What was done, and which sessions need another leader now.
    static String with(Texts texts, String done, Optional<SessionLeaders.ToChange> leaders) {
        return leaders.map(these -> done + " " + texts.say("paths.other-leader", these.sessions(),
                texts.shortDay(these.first()))).orElse(done);
    }
}
