package org.daybook.services;

import java.util.Optional;
import org.daybook.base.Edited;

/// A service that was just saved in its form: the list opens then, and says so once. On the screen thread.
final class SavedService {
    private Optional<Edited<Service>> saved = Optional.empty();

    void hand(Edited<Service> what) {
        saved = Optional.of(what);
    }

    /// Returns it, only once.
    Optional<Edited<Service>> take() {
        var what = saved;
        saved = Optional.empty();
        return what;
    }
}
