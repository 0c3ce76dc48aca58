package org.daybook.participants;

/// The result of saving a record that others may change, too.
///
/// @param her       her record as stored now
/// @param collision whether somebody changed it meanwhile
public record Saved(Participant her, Collision collision) {
    /// Whether somebody changed it meanwhile.
    public enum Collision {
        /// Nobody changed it.
        NONE,
        /// Somebody changed other fields: both are kept.
        ELSEWHERE,
        /// Somebody changed the same field: nothing was saved yet, theirs is stored, and yours is still on the screen.
        SAME_FIELD
    }
}
