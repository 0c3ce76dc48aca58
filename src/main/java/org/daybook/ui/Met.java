package org.daybook.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Something that two people changed, each in her own way: one in a form that lay aside half typed, one in the store
/// meanwhile. The form shows what stands until the worker decides.
///
/// @param where  where it stands in the form, to be named; empty when it has no place of its own
/// @param how    what stands in the form until then
/// @param choose puts in what this worker had typed, or what is stored
public record Met(Optional<Node> where, How how, Consumer<Whose> choose) {
    /// What stands in the form until the worker decides.
    public enum How {
        /// What is stored.
        STORED_STANDS,
        /// A no that is stored. It stands until she says otherwise, so what was half typed is not offered.
        NO_STANDS,
        /// A no that was half typed.
        NO_TYPED,
        /// Nothing: the entry that was changed is there no more. The form begins a new one, and what was typed is put into it
        /// only when the worker asks for it.
        DELETED,
        /// Nothing: what was filled in is there no more, and there is nowhere to put what was typed.
        CLOSED
    }

    /// Whose words are put in.
    public enum Whose {
        MINE,
        STORED
    }
}
