package org.daybook.app;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.daybook.ui.Background;

/// Watches the window once a second: locks it when nobody is using it, keeps unsaved input, empties the clipboard, and triggers
/// garbage collection after a site was opened or closed. On the screen thread.
final class IdleLock {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int SECONDS_TO_COLLECTING = 3;
    private static final int COLLECTIONS_WHEN_CLOSED = 2;
    /// No site's setting applies while nobody is signed in.
    private static final int MINUTES_SIGNED_OUT = 3;

    private final IdleDetector attention;
    private final CopiedText copied;
    private final Consumer<LockReason> lock;
    private final Runnable alsoAsked;
    private Optional<HalfTyped> watched = Optional.empty();
    private Optional<Runnable> leaveSignedOut = Optional.empty();
    private boolean patient;
    private int secondsToCollecting;
    private int collections;

    /// @param root the content of the window
    /// @param lock locks an open site
    /// @param alsoAsked what is due on the locked screen
    IdleLock(Clock clock, Background background, Node root, Consumer<LockReason> lock, Runnable alsoAsked) {
        this.alsoAsked = alsoAsked;
        this.lock = lock;
        attention = new IdleDetector(clock);
        copied = new CopiedText(clock, background);
        new ActivityFilter(attention::touched, copied::copying).watch(root);
        background.every(SECOND, this::ask);
    }

    /// Starts watching a site that was opened.
    ///
    /// @param minutes the number of minutes after which it locks by itself
    void begin(int minutes, HalfTyped typed) {
        // Deriving the key took 64 MB, which Java would keep for as long as it needs no space.
        collectSoon(1);
        patient = false;
        leaveSignedOut = Optional.empty();
        attention.begin(minutes);
        watched = Optional.of(typed);
    }

    /// Starts watching a signed-out screen on which something may be typed.
    ///
    /// @param leave goes away from it; called again and again until it does
    void beginSignedOut(Runnable leave) {
        attention.begin(MINUTES_SIGNED_OUT);
        leaveSignedOut = Optional.of(leave);
    }

    /// Stops watching: the window shows only what may stay for hours.
    void rest() {
        leaveSignedOut = Optional.empty();
    }

    /// Sets the number of minutes after which the open site locks from now on.
    void patience(int minutes) {
        attention.patience(minutes);
    }

    /// Suspends the idle time while the window shows nothing of the site and something is done before it is left. A sleeping
    /// computer locks all the same.
    void waitPatiently() {
        patient = true;
    }

    /// Ends the suspension.
    void waitNoLonger() {
        patient = false;
        attention.touched();
    }

    /// Stops watching a site that was locked; what was copied from it is removed too.
    void over(LockReason why) {
        watched = Optional.empty();
        if (why == LockReason.HIDDEN) {
            copied.empty();
        } else {
            copied.takeBack();
        }
    }

    /// Frees what was read from a site whose files are closed, as soon as JavaFX holds none of its screens any more, which
    /// takes until a few frames of the locked screen were drawn. Done twice, since a busy computer may not have drawn them by
    /// the first time.
    void closed() {
        collectSoon(COLLECTIONS_WHEN_CLOSED);
    }

    private void collectSoon(int times) {
        secondsToCollecting = SECONDS_TO_COLLECTING;
        collections = times;
    }

    private void collect() {
        if (secondsToCollecting > 0) {
            secondsToCollecting--;
            if (secondsToCollecting == 0) {
                System.gc();
                collections--;
                secondsToCollecting = Math.min(1, collections);
            }
        }
    }

    /// Does what is due now.
    void ask() {
        collect();
        alsoAsked.run();
        copied.ask();
        watched.ifPresent(typed -> {
            typed.ask();
            attention.ask().filter(why -> !patient || why != LockReason.IDLE).ifPresent(lock);
        });
        if (watched.isEmpty()) {
            leaveSignedOut.ifPresent(leave -> attention.ask().ifPresent(_ -> leave.run()));
        }
    }
}
