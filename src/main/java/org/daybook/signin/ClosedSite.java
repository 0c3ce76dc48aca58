package org.daybook.signin;

import java.util.Optional;
import org.daybook.vault.QuickUnlock;

/// What is left of a house that was closed: a way back in by a short code, if there is one. Closed unseen, it is wiped.
///
/// @param quickUnlock for twenty minutes
public record ClosedSite(Optional<QuickUnlock> quickUnlock) implements AutoCloseable {
    @Override
    public void close() {
        quickUnlock.ifPresent(QuickUnlock::close);
    }
}
