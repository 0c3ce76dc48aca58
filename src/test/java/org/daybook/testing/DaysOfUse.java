package org.daybook.testing;

import java.time.Duration;
import org.daybook.site.OpenSite;
import org.daybook.staff.Permission;

/// Days on which a site is used. Without JUnit, which the packaged program does not have.
public final class DaysOfUse {
    private static final int WORKED = 3;

    private DaysOfUse() {}

    /// Lets days pass at an open site, on the last three of which somebody works: a waiting time of as many days is then over.
    public static void pass(OpenSite site, SteppingClock clock, int days) {
        clock.move(Duration.ofDays(days - WORKED));
        for (int i = 0; i < WORKED; i++) {
            clock.move(Duration.ofDays(1));
            site.gate().act(Permission.SIGN_IN, _ -> {});
        }
    }
}
