package org.daybook.app;

import java.util.Optional;
import org.daybook.vault.Wicket;

/// What is left of a house that was closed: a way back in by a short code, if there is one. Closed unseen, it is wiped.
///
/// @param wicket for twenty minutes
record Parted(Optional<Wicket> wicket) implements AutoCloseable {
    @Override
    public void close() {
        wicket.ifPresent(Wicket::close);
    }
}
