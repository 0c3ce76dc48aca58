package org.daybook.sessions;

/// The interpreting at a session.
///
/// @param language ISO 639 code of the language into which is interpreted
/// @param state    whether an interpreter was found
public record SessionInterpreter(String language, State state) {
    /// Whether an interpreter was found.
    public enum State {
        NEEDED,
        ARRANGED;

        String code() {
            return this == NEEDED ? "needed" : "arranged";
        }

        static State ofCode(String code) {
            return code.equals("needed") ? NEEDED : ARRANGED;
        }
    }

    /// Checks whether an interpreter is still to be found.
    public boolean isMissing() {
        return state == State.NEEDED;
    }
}
