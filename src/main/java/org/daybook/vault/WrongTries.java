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

/// Wrong passphrases in a row, in the small file `tries` of a folder, and how long they make the next one wait: three are
/// free, then 5 seconds, doubled with each further one, up to 5 minutes. A right passphrase deletes the file. That of a
/// store lies in its folder, that of all backups, whichever, in the folder of the user's settings.
///
/// This slows down who sits at the screen. It holds nobody who can write the folder or has a copy of it; against those
/// only the passphrase's strength and Argon2id help. The file says when somebody last erred, not who.
///
/// Nothing in it is trusted: what does not follow its one line counts as no file, and a time that is still to come as
/// now. So neither garbage nor a clock that was put back locks anyone out for longer than one step, and putting the
/// clock back begins the step anew.
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

    /// How long the next try has to wait; zero when it may come now.
    Duration left() {
        return read().map(this::left).orElse(Duration.ZERO);
    }

    /// @throws Refusal `vault.refusal.too-soon`
    void requireNoneLeft() {
        if (left().isPositive()) {
            throw new Refusal("vault.refusal.too-soon");
        }
    }

    /// Tries a passphrase: not before it may, and a wrong one counts. A right one is forgotten by the caller.
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

    /// Whether a refusal says that what was typed is wrong.
    static boolean isWrong(Refusal refusal, SignInSecret secret) {
        return refusal.key().equals(KeySlots.WRONG) && !secret.isEmpty();
    }

    /// One more. Where it cannot be written down the next try does not wait: the disk is full, and so is the store's.
    void another() {
        write(new Row(Math.min(MOST, read().map(Row::count).orElse(0) + 1), clock.instant()));
    }

    /// Forgets them.
    ///
    /// @return how many there were
    int forget() {
        var count = read().map(Row::count).orElse(0);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // They stay, and are counted once more at the next opening.
        }
        return count;
    }

    private Duration left(Row row) {
        var now = clock.instant();
        var step = step(row.count());
        if (row.last().isAfter(now)) {
            // Nobody waits for a time that may be years away.
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
