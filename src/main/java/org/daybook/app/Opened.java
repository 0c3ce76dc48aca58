package org.daybook.app;

import org.daybook.site.OpenSite;
import java.util.Optional;
import org.daybook.locking.LeftOff;
import org.daybook.locking.LockingRule;

/// A house just opened, and what the window must know of it at once. Read on the write lane.
///
/// @param house   the house
/// @param rule    when to lock it
/// @param leftOff where she was when it locked last
/// @param people  whether they are real
record Opened(OpenSite house, LockingRule rule, Optional<LeftOff> leftOff, People people) implements AutoCloseable {
    /// Who stands in a store.
    enum People {
        REAL,
        INVENTED
    }

    /// Reads what must be known; closes the house when that fails.
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
