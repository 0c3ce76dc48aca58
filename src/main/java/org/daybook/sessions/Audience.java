package org.daybook.sessions;

import java.util.Optional;

/// The people for whom a session is held, and the interpreter, if any.
///
/// @param whom        who is expected
/// @param interpreter empty if nobody needs to interpret
public record Audience(ForWhom whom, Optional<SessionInterpreter> interpreter) {
    /// An audience of everyone on the path, without an interpreter.
    public static final Audience FOR_PATH = new Audience(ForWhom.PATH, Optional.empty());

    /// Returns an audience without an interpreter.
    public static Audience only(ForWhom whom) {
        return new Audience(whom, Optional.empty());
    }
}
