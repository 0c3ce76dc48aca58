package org.daybook.staff;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// How a store began: whether its people are invented, and which steps of a new site were skipped. Used on the write lane.
public final class SiteSetup {
    /// The name of a number series. A flag is set if the last number of its series is odd.
    private static final String INVENTED = "invented";
    private static final String SKIPPED = "skipped-";

    private final Gate gate;

    /// @param gate the way to the store
    public SiteSetup(Gate gate) {
        this.gate = gate;
    }

    /// Checks whether the people in the store are invented.
    public boolean isInvented() {
        return gate.look(Permission.SEE_SITE, work -> isSet(work, INVENTED));
    }

    /// Permanently marks the store as one of invented people.
    public void invented() {
        gate.act(Permission.SET_UP_SITE, work -> set(work, INVENTED, true));
    }

    /// Checks whether she may set the site up, and so sees what is still to be done.
    boolean may() {
        return gate.allows(Permission.SET_UP_SITE);
    }

    /// Checks whether she is asked for this step on Today until it is done.
    public boolean isAsked(String code) {
        return may() && !isInvented() && skipped(Set.of(code)).isEmpty();
    }

    /// Returns which of some steps were skipped, by their codes.
    Set<String> skipped(Collection<String> codes) {
        return gate.look(Permission.SEE_SITE, work -> codes.stream().filter(code -> isSet(work, SKIPPED + code))
                .collect(Collectors.toSet()));
    }

    /// Skips a step: it counts as done.
    void skip(String code) {
        gate.act(Permission.SET_UP_SITE, work -> set(work, SKIPPED + code, true));
    }

    /// Undoes the skipping of a step.
    void bringBack(String code) {
        gate.act(Permission.SET_UP_SITE, work -> set(work, SKIPPED + code, false));
    }

    private static boolean isSet(UnitOfWork work, String series) {
        return work.tx().upcomingNumber(series) % 2 == 0;
    }

    private static void set(UnitOfWork work, String series, boolean to) {
        if (isSet(work, series) != to) {
            work.tx().nextNumber(series);
        }
    }
}
