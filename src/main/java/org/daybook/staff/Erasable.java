package org.daybook.staff;

/// What a room keeps about a woman and can take out of the store for good. Every room that has rows about her implements
/// it; the erasure is refused as a fault, and undone, when her id still stands anywhere afterwards.
public interface Erasable {
    /// Deletes every row about her, those that refer to others first. Joins the caller's passage.
    void erase(SubjectWork work, Erased her);
}
