package org.daybook.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.daybook.sessions.DoorCell;
import org.daybook.sessions.DoorLetter;
import org.daybook.vault.SealedInbox;

/// The counting on one locked screen. Every step is sealed into the store's letterbox immediately, as the complete current
/// count: nothing has to be saved, and a power failure costs one click. At midnight a new letter begins. On the screen thread.
final class DoorCounting {
    private final SealedInbox box;
    private final Clock clock;
    private final SecureRandom random;
    private final Deque<Step> steps = new ArrayDeque<>();
    private DoorLetter letter;

    /// One click.
    private record Step(DoorCell cell, int by) {}

    /// @param clock in this computer's zone: while it is locked nobody knows the site's
    DoorCounting(SealedInbox box, Clock clock, SecureRandom random) {
        this.box = box;
        this.clock = clock;
        this.random = random;
        var now = LocalDateTime.now(clock);
        letter = fresh(now.toLocalDate(), now.toLocalTime());
    }

    private DoorLetter fresh(LocalDate day, LocalTime since) {
        return DoorLetter.begun(new UUID(random.nextLong(), random.nextLong()), day, since.withSecond(0).withNano(0));
    }

    /// Returns today's counts so far.
    DoorLetter present() {
        var today = LocalDate.now(clock);
        if (!today.equals(letter.day())) {
            steps.clear();
            letter = fresh(today, LocalTime.MIDNIGHT);
        }
        return letter;
    }

    /// Counts up or down; does nothing at the limit.
    void count(DoorCell cell, int by) {
        var before = present();
        var next = before.counted(cell, by);
        int done = next.people(cell) - before.people(cell);
        if (done != 0) {
            letter = next;
            steps.push(new Step(cell, done));
        }
    }

    /// Undoes the last step.
    ///
    /// @return the count that changed; empty if there is nothing to undo
    Optional<DoorCell> takeBack() {
        var before = present();
        var last = Optional.ofNullable(steps.poll());
        last.ifPresent(step -> letter = before.counted(step.cell(), -step.by()));
        return last.map(Step::cell);
    }

    /// Seals the current count; to be run off the screen thread, in the order of the steps.
    Supplier<DoorLetter> posting() {
        var now = letter;
        return () -> {
            box.post(now.id(), now.written(), random);
            return now;
        };
    }
}
