package org.daybook.staff;

/// What a room stores about a woman and can delete permanently. Every room that has rows about her implements it; if her id is
/// found anywhere afterwards, the erasure is rejected as an error and undone.
public interface Erasable {
    /// Deletes every row about her, referring rows first. Joins the caller's passage.
    void erase(SubjectWork work, Erased her);
}
