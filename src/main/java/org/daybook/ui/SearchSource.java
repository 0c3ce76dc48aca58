package org.daybook.ui;

import java.util.Optional;

/// What a room finds for the search in the header. It asks its own rules: what the worker's role may not see is not
/// found, and a group of nothing is absent. On the write lane's thread.
public interface SearchSource {
    /// Where its group stands; the smallest comes first.
    int order();

    /// What is found by a text of two letters or more.
    ///
    /// @throws org.daybook.base.Refusal when this search must wait two seconds
    Optional<SearchGroup> find(String typed);

    /// What is offered before anything is typed.
    default Optional<SearchGroup> recent() {
        return Optional.empty();
    }

    /// The search is over: something was opened, or the box was left.
    default void over() {}
}
