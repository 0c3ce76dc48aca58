package org.daybook.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.daybook.base.Refusal;

/// Consecutive wrong passphrases, in the small file `tries` of a folder, and the delay they cause: three are free, then 5
/// seconds, doubled with each further one, up to 5 minutes. A right passphrase deletes the file. The file for a store is in its
/// folder, the one for all backups in the folder of the user's settings.
///
/// This slows down somebody at the screen. It does not stop anyone who can write to the folder or has a copy of it; against
/// them only the passphrase's strength and Argon2id help. The file shows when somebody last made a mistake, not who.
///
/// Nothing in it is trusted: content other than its one line counts as no file, and a time in the future as now. So neither
/// garbage nor a clock that was put back locks anyone out for longer than one step, and putting the clock back starts the step
/// again.
final class WrongTries {
    private static final int FREE = 3;
    private static final int MOST = 9999;
    private static final Duration FIRST_STEP = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int LONGEST_LINE = 64;
    private static final Pattern LINE = Pattern.compile("daybook-tries-1 ([1-9][0-9]{0,3}) ([0-9]{1,12})\n");
    private final Path file;
    private final Clock clock;

    WrongTries(Path folder, Clock clock) {
        this.file = folder.resolve("tries");
        this.clock = clock;
    }

    private record Row(int count, Instant last) {}

    /// Returns how long the next attempt must wait; zero if it may be made now.
    Duration left() {
        return read().map(this::left).orElse(Duration.ZERO);
    }

    /// @throws Refusal `vault.refusal.too-soon`
    void requireNoneLeft() {
        if (left().isPositive()) {
            throw new Refusal("vault.refusal.too-soon");
        }
    }

    /// Tries a passphrase: not before the delay is over, and a wrong one counts. After a right one the caller resets the count.
    ///
    /// @throws Refusal `vault.refusal.too-soon` before any work, or what the attempt throws
    <T> T counted(SignInSecret secret, Supplier<T> attempt) {
        requireNoneLeft();
        try {
            return attempt.get();
        } catch (Refusal e) {
            if (isWrong(e, secret)) {
                another();
            }
            throw e;
        }
    }

    /// Checks whether a refusal means that what was typed is wrong.
    static boolean isWrong(Refusal refusal, SignInSecret secret) {
        return refusal.key().equals(KeySlots.WRONG) && !secret.isEmpty();
    }

    /// Counts one more. If it cannot be stored the next attempt is not delayed: the disk is full, and so is the store's.
    void another() {
        write(new Row(Math.min(MOST, read().map(Row::count).orElse(0) + 1), clock.instant()));
    }

    /// Resets the count.
    ///
    /// @return the former count
    int forget() {
        var count = read().map(Row::count).orElse(0);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // They stay, and are counted again at the next opening.
        }
        return count;
    }

    private Duration left(Row row) {
        var now = clock.instant();
        var step = step(row.count());
        if (row.last().isAfter(now)) {
            // Nobody should wait for a time that may be years away.
            return write(new Row(row.count(), now)) ? step : Duration.ZERO;
        }
        var left = Duration.between(now, row.last().plus(step));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration step(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        var doubled = FIRST_STEP.multipliedBy(1L << Math.min(count - FREE, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    private Optional<Row> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            var line = LINE.matcher(new String(in.readNBytes(LONGEST_LINE), StandardCharsets.US_ASCII));
            return line.matches()
                    ? Optional.of(new Row(Integer.parseInt(line.group(1)),
                            Instant.ofEpochSecond(Long.parseLong(line.group(2)))))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean write(Row row) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Durable.replace(file, ("daybook-tries-1 " + row.count() + " " + row.last().getEpochSecond() + "\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
