package org.daybook.sessions;

import org.daybook.participants.PersonRow;

/// One line of "To do today".
sealed interface ToDo {
    /// Her welcome was stopped half-way.
    ///
    /// @param her her line
    record StoppedWelcome(PersonRow her) implements ToDo {}

    /// A session of the last seven days is over and nobody wrote into its register.
    ///
    /// @param line the session
    record EmptyRegister(DayLine line) implements ToDo {}

    /// A session of today or tomorrow still wants an interpreter.
    ///
    /// @param session  the session
    /// @param language ISO 639 code of the language
    record NoInterpreter(Session session, String language) implements ToDo {}

    /// At a session of the next days two are expected who must not meet.
    ///
    /// @param session the session
    record Conflict(Session session) implements ToDo {}

    /// At a session of the next days a girl is expected, and its leader may not work with girls.
    ///
    /// @param session the session
    record OtherLeader(Session session) implements ToDo {}

    /// She missed two weeks of a path.
    ///
    /// @param missed she, and the path
    record MissedTwice(Missed missed) implements ToDo {}
}
