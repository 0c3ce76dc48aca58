package org.daybook.sessions;

/// That somebody interprets at a session.
///
/// @param language ISO 639 code of the language into which is interpreted
/// @param state    whether somebody was found
public record SessionInterpreter(String language, State state) {
    /// Whether somebody was found.
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

    /// Whether somebody is still to be found.
    public boolean isMissing() {
        return state == State.NEEDED;
    }
}
