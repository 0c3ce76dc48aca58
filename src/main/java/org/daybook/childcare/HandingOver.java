package org.daybook.childcare;

import java.util.Optional;

/// What must be known to hand a child over. Never the code word itself.
///
/// @param stay   the stay
/// @param never  who must never collect; to be read first
/// @param may    who may collect besides the mother; empty for nobody
/// @param asked  whether a code word is required to collect
/// @param health medical needs
/// @param known  whether this is what she last said
public record HandingOver(Stay stay, Optional<String> never, Optional<String> may, Asked asked,
        ChildForm.Health health, Known known) {
    /// Whether the stored data on collecting is what she last said.
    public enum Known {
        YES,
        /// An older backup was restored: only the mother may collect until she has been asked.
        TO_ASK
    }

    /// Whether a code word is required to collect.
    public enum Asked {
        CODE_WORD,
        NOTHING
    }
}
