package org.daybook.childcare;

import java.util.Optional;

/// What must be known to hand a child over. Never the code word itself.
///
/// @param stay   which time
/// @param never  who must never collect; read before anything else
/// @param may    who may, besides the mother; nobody where it is empty
/// @param asked  whether whoever collects must say a code word
/// @param health what is medically needed
/// @param known  whether this is what she said last
public record HandingOver(Stay stay, Optional<String> never, Optional<String> may, Asked asked,
        ChildForm.Health health, Known known) {
    /// Whether what stands here of collecting is what she said last.
    public enum Known {
        YES,
        /// An older backup was restored: only the mother collects, until she was asked.
        TO_ASK
    }

    /// Whether whoever collects must say a code word.
    public enum Asked {
        CODE_WORD,
        NOTHING
    }
}
