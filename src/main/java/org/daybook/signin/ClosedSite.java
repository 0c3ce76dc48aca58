package org.daybook.signin;

import java.util.Optional;
import org.daybook.vault.QuickUnlock;

/// What remains of a site that was closed: a short code that reopens it, if there is one. If it is closed unseen, it is wiped.
///
/// @param quickUnlock available for twenty minutes
public record ClosedSite(Optional<QuickUnlock> quickUnlock) implements AutoCloseable {
    @Override
    public void close() {
        quickUnlock.ifPresent(QuickUnlock::close);
    }
}
