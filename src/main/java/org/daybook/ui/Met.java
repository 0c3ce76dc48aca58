package org.daybook.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// A conflict between two changes: one in unsaved input of a form, one made in the store meanwhile. The form shows the value
/// that applies until the worker decides.
///
/// @param where  the control in the form, used to name it; empty if it has no place of its own
/// @param how    which value is in the form until then
/// @param choose puts in what this worker had typed, or what is stored
public record Met(Optional<Node> where, How how, Consumer<Whose> choose) {
    /// The value in the form until the worker decides.
    public enum How {
        /// The stored value.
        STORED_STANDS,
        /// A stored no. It applies until she decides otherwise, so the unsaved input is not offered.
        NO_STANDS,
        /// A no in the unsaved input.
        NO_TYPED,
        /// None: the entry that was changed no longer exists. The form begins a new one, and what was typed is put into it only
        /// when the worker asks for it.
        DELETED,
        /// None: what was filled in no longer exists, and there is nowhere to put what was typed.
        CLOSED
    }

    /// The source of the value to put in.
    public enum Whose {
        MINE,
        STORED
    }
}
