package org.daybook.app;

import org.daybook.site.OpenSite;
import java.util.Optional;
import org.daybook.locking.LeftOff;
import org.daybook.locking.LockingRule;

/// A site just opened, and what the window needs to know of it immediately. Read on the write lane.
///
/// @param house   the site
/// @param rule    when to lock it
/// @param leftOff where she was when it last locked
/// @param people  whether they are real
record Opened(OpenSite house, LockingRule rule, Optional<LeftOff> leftOff, People people) implements AutoCloseable {
    /// The kind of people in a store.
    enum People {
        REAL,
        INVENTED
    }

    /// Reads what the window needs to know; closes the site if that fails.
    static Opened of(OpenSite house) {
        try {
            return new Opened(house, house.locking().rule(), house.leavingOff().present(),
                    house.setup().isInvented() ? People.INVENTED : People.REAL);
        } catch (RuntimeException e) {
            house.close();
            throw e;
        }
    }

    @Override
    public void close() {
        house.close();
    }
}
