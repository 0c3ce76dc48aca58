package org.daybook.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// Acts that one person may do alone, because each of them is harmless, and that are reviewed once there are many: more than
/// five in a day, or more than twenty in thirty days. Called inside the passage of such an act.
///
/// Whoever sets the clock ahead makes no new day: a day, and thirty days, last at least since the day on which a colleague was
/// here, as the order of the audit trail shows. Colleagues as whom the person acting may have signed in do not count. A person
/// who works alone has only the clock.
public final class RepeatedActs {
    private static final int IN_A_DAY = 5;
    private static final int IN_A_MONTH = 20;
    private static final Duration MONTH = Duration.ofDays(30);
    /// The days of use in thirty days of a site that is closed at weekends.
    private static final int DAYS_OF_USE = 20;

    private final RepeatedActStore store = new RepeatedActStore();
    private final TrailClock clock = new TrailClock();

    /// Checks whether the person acting did any of these as often as is usual before this act.
    public boolean areMany(UnitOfWork work, Set<Permission> acts) {
        var others = clock.others(work);
        return today(work, acts, others) >= IN_A_DAY || store.count(work, acts, text(work.now().minus(MONTH)),
                since(work, others, DAYS_OF_USE)) >= IN_A_MONTH;
    }

    /// Returns how often the person acting did this in a day before this act.
    int today(UnitOfWork work, Permission act) {
        return today(work, Set.of(act), clock.others(work));
    }

    private int today(UnitOfWork work, Set<Permission> acts, Set<StaffId> others) {
        return store.count(work, acts, text(work.today().atStartOfDay(work.zone()).toInstant()),
                since(work, others, 1));
    }

    /// Without the zone's letter it sorts before every instant of the same second.
    private static String text(Instant moment) {
        return moment.toString().replace("Z", "");
    }

    /// Returns the first line of the day that is this many days of colleagues ago.
    private Optional<Long> since(UnitOfWork work, Collection<StaffId> others, int days) {
        return others.isEmpty()
                ? Optional.empty()
                : store.firstOfDay(work, others, days);
    }
}
