package org.daybook.base;

/// A record before and after it was saved. A room returns one from every save of a record that is edited, and can put back what
/// was there before: the page then offers *Undo* by itself.
///
/// @param before as it was stored
/// @param after  as it is stored now
/// @param <R>    the record, compared by `equals`
public record Edited<R>(R before, R after) {
    /// Checks whether nothing changed.
    public boolean isSame() {
        return before.equals(after);
    }
}
