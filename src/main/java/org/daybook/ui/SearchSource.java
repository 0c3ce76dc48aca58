package org.daybook.ui;

import java.util.Optional;

/// What a room finds for the search in the header. It applies its own rules: what the worker's role may not see is not found,
/// and an empty group is omitted. On the write lane's thread.
public interface SearchSource {
    /// Returns the position of its group; the smallest comes first.
    int order();

    /// Searches for a text of two letters or more.
    ///
    /// @throws org.daybook.base.Refusal if this search must wait two seconds
    Optional<SearchGroup> find(String typed);

    /// Returns what is offered before anything is typed.
    default Optional<SearchGroup> recent() {
        return Optional.empty();
    }

    /// Ends the search: something was opened, or the box was left.
    default void over() {}
}
