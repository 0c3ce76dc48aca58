package org.daybook.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// A clock that stands still until a test moves it.
public final class SteppingClock extends Clock {
    /// Wednesday 25 November 2026, ten o'clock in Palermo.
    public static final Instant START = ZonedDateTime.parse("2026-11-25T10:00:00+01:00[Europe/Rome]").toInstant();

    private final Hands hands;
    private final ZoneId zone;

    private static final class Hands {
        private Instant at;

        Hands(Instant at) {
            this.at = at;
        }
    }

    /// Creates a clock at [#START].
    public SteppingClock() {
        this(new Hands(START), ZoneId.of("Europe/Rome"));
    }

    private SteppingClock(Hands hands, ZoneId zone) {
        this.hands = hands;
        this.zone = zone;
    }

    /// Moves forward.
    public void move(Duration by) {
        hands.at = hands.at.plus(by);
    }

    /// Moves to an instant.
    public void moveTo(Instant at) {
        hands.at = at;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SteppingClock(hands, other);
    }

    @Override
    public Instant instant() {
        return hands.at;
    }
}
