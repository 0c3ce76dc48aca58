package org.daybook.app;

import java.util.Optional;
import org.daybook.vault.QuickUnlock;

/// What is left of a house that was closed: a way back in by a short code, if there is one. Closed unseen, it is wiped.
///
/// @param wicket for twenty minutes
record ClosedSite(Optional<QuickUnlock> wicket) implements AutoCloseable {
    @Override
    public void close() {
        wicket.ifPresent(QuickUnlock::close);
    }
}
