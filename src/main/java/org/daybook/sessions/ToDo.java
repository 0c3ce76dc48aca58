package org.daybook.sessions;

import org.daybook.participants.PersonRow;

/// One line of "To do today".
sealed interface ToDo {
    /// Her welcome was interrupted.
    ///
    /// @param her her line
    record StoppedWelcome(PersonRow her) implements ToDo {}

    /// A session of the last seven days is over and its register has no entries.
    ///
    /// @param line the session
    record EmptyRegister(DayLine line) implements ToDo {}

    /// A session of today or tomorrow still needs an interpreter.
    ///
    /// @param session  the session
    /// @param language ISO 639 code of the language
    record NoInterpreter(Session session, String language) implements ToDo {}

    /// At a session in the next days, two women who must not meet are expected.
    ///
    /// @param session the session
    record Conflict(Session session) implements ToDo {}

    /// At a session in the next days, a girl is expected and the leader may not work with girls.
    ///
    /// @param session the session
    record OtherLeader(Session session) implements ToDo {}

    /// She missed two weeks of a path.
    ///
    /// @param missed the woman and the path
    record MissedTwice(Missed missed) implements ToDo {}
}
