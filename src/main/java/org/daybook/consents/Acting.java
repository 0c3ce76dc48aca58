package org.daybook.consents;

import java.util.function.Supplier;

/// Does something about her consents in the background, shows the page that comes of it, and says a sentence.
interface Acting {
    /// @param what     which deed it is: the same pressed again while it is under way is nothing
    /// @param deed     on the write lane
    /// @param sentence what is said afterwards; empty for nothing
    void act(String what, Supplier<ConsentPage> deed, String sentence);
}
