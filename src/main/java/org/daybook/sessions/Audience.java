package org.daybook.sessions;

import java.util.Optional;

/// For whom a session is held, and whether somebody interprets.
///
/// @param whom        who is expected
/// @param interpreter empty when nobody needs to interpret
public record Audience(ForWhom whom, Optional<SessionInterpreter> interpreter) {
    /// For everyone on its path, without an interpreter.
    public static final Audience FOR_PATH = new Audience(ForWhom.PATH, Optional.empty());

    /// For some, without an interpreter.
    public static Audience only(ForWhom whom) {
        return new Audience(whom, Optional.empty());
    }
}
