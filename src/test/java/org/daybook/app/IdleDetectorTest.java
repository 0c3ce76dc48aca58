package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.daybook.testing.SteppingClock;
import org.junit.jupiter.api.Test;

class IdleDetectorTest {
    private final SteppingClock clock = new SteppingClock();
    private final IdleDetector attention = new IdleDetector(clock);

    private Optional<LockReason> after(int seconds) {
        var why = Optional.<LockReason>empty();
        for (int i = 0; i < seconds && why.isEmpty(); i++) {
            clock.move(Duration.ofSeconds(1));
            why = attention.ask();
        }
        return why;
    }

    @Test
    void givesUpAfterTheMinutesOfTheSite() {
        attention.begin(3);
        assertEquals(Optional.empty(), after(179));
        assertEquals(Optional.of(LockReason.IDLE), after(1));
    }

    @Test
    void everyTouchBeginsTheTimeAnew() {
        attention.begin(1);
        assertEquals(Optional.empty(), after(59));
        attention.touched();
        assertEquals(Optional.empty(), after(59));
        assertEquals(Optional.of(LockReason.IDLE), after(1));
    }

    @Test
    void aSecondOfHalfAMinuteWasASleep() {
        attention.begin(10);
        clock.move(Duration.ofSeconds(29));
        assertEquals(Optional.empty(), attention.ask());
        clock.move(Duration.ofSeconds(30));
        assertEquals(Optional.of(LockReason.SLEPT), attention.ask());
    }

    @Test
    void aClockPutBackDoesNotKeepTheScreenOpen() {
        attention.begin(1);
        assertEquals(Optional.empty(), after(30));
        clock.move(Duration.ofHours(-5));
        assertEquals(Optional.empty(), after(59));
        assertEquals(Optional.of(LockReason.IDLE), after(2));
    }

    @Test
    void whatHappenedWhileItWasLockedDoesNotCount() {
        attention.begin(3);
        clock.move(Duration.ofHours(9));
        attention.begin(3);
        assertEquals(Optional.empty(), after(170));
    }
}
