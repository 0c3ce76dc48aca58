package org.daybook.consents;

import java.util.function.Supplier;

/// Performs an action on her consents in the background, shows the resulting page, and shows a message.
interface Acting {
    /// @param what     the kind of action: repeating it while it is under way has no effect
    /// @param deed     runs on the write lane
    /// @param sentence shown afterwards; empty for nothing
    /// @param then     called once it is done, not if it is refused
    void act(String what, Supplier<ConsentPage> deed, String sentence, Runnable then);

    /// As above, with nothing to be done afterwards.
    default void act(String what, Supplier<ConsentPage> deed, String sentence) {
        act(what, deed, sentence, () -> {});
    }
}
