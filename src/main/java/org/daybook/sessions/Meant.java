package org.daybook.sessions;

import java.util.Optional;

/// For whom a session is held, and whether somebody interprets.
///
/// @param whom        who is expected
/// @param interpreter empty when nobody needs to interpret
public record Meant(ForWhom whom, Optional<Interpreter> interpreter) {
    /// For everyone on its path, without an interpreter.
    public static final Meant FOR_PATH = new Meant(ForWhom.PATH, Optional.empty());

    /// For some, without an interpreter.
    public static Meant only(ForWhom whom) {
        return new Meant(whom, Optional.empty());
    }
}
