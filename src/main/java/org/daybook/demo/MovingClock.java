package org.daybook.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A clock set by the story, so that audit lines, journal and IDs of an invented store have the times of its actions. Confined
/// to the thread that tells the story.
final class MovingClock extends Clock {
    private static final class Hands {
        private Instant at;

        Hands(Instant at) {
            this.at = at;
        }
    }

    private final Hands hands;
    private final ZoneId zone;

    MovingClock(Instant start, ZoneId zone) {
        this(new Hands(start), zone);
    }

    private MovingClock(Hands hands, ZoneId zone) {
        this.hands = hands;
        this.zone = zone;
    }

    /// Moves the clock forward; never back.
    void moveTo(Instant at) {
        if (at.isAfter(hands.at)) {
            hands.at = at;
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(hands, other);
    }

    @Override
    public Instant instant() {
        return hands.at;
    }
}
