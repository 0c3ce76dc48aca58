package org.daybook.participants;

/// What came of saving a record that others may change, too.
///
/// @param her       as stored now
/// @param collision whether somebody changed it meanwhile
public record Saved(Participant her, Collision collision) {
    /// Whether somebody changed it meanwhile.
    public enum Collision {
        /// Nobody.
        NONE,
        /// Somebody changed other fields: both are kept.
        ELSEWHERE,
        /// Somebody changed the same field: nothing was saved yet, theirs stands, and yours is still on the screen.
        SAME_FIELD
    }
}
