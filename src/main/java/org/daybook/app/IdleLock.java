package org.daybook.app;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.daybook.ui.Background;

/// Watches over the window once a second: locks it when nobody attends to it, keeps what is half typed, empties the
/// clipboard, and has the memory collected after a house was opened or closed. On the screen thread.
final class IdleLock {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int SECONDS_TO_COLLECTING = 3;
    private static final int COLLECTIONS_WHEN_CLOSED = 2;
    /// No site has chosen another time while nobody is signed in.
    private static final int MINUTES_IN_THE_LOBBY = 3;

    private final IdleDetector attention;
    private final CopiedText copied;
    private final Consumer<LockReason> lock;
    private final Runnable alsoAsked;
    private Optional<HalfTyped> watched = Optional.empty();
    private Optional<Runnable> lobby = Optional.empty();
    private boolean patient;
    private int secondsToCollecting;
    private int collections;

    /// @param root what the window shows
    /// @param lock locks an open house
    /// @param alsoAsked what is due on the locked screen
    IdleLock(Clock clock, Background background, Node root, Consumer<LockReason> lock, Runnable alsoAsked) {
        this.alsoAsked = alsoAsked;
        this.lock = lock;
        attention = new IdleDetector(clock);
        copied = new CopiedText(clock, background);
        new ActivityFilter(attention::touched, copied::copying).watch(root);
        background.every(SECOND, this::ask);
    }

    /// A house was opened.
    ///
    /// @param minutes after how many it locks by itself
    void begin(int minutes, HalfTyped typed) {
        // Deriving the key took 64 MB, which would stay with Java for as long as it needs no room.
        collectSoon(1);
        patient = false;
        lobby = Optional.empty();
        attention.begin(minutes);
        watched = Optional.of(typed);
    }

    /// A screen of the lobby is shown on which something may be typed.
    ///
    /// @param leave goes away from it; asked again and again until it does
    void beginLobby(Runnable leave) {
        attention.begin(MINUTES_IN_THE_LOBBY);
        lobby = Optional.of(leave);
    }

    /// The window shows nothing that may not stand there for hours.
    void rest() {
        lobby = Optional.empty();
    }

    /// After how many minutes the open house locks from now on.
    void patience(int minutes) {
        attention.patience(minutes);
    }

    /// While the window shows nothing of the house and something is done before it is left, nobody need touch a key. A
    /// sleeping computer locks all the same.
    void waitPatiently() {
        patient = true;
    }

    /// Nothing is waited for any more.
    void waitNoLonger() {
        patient = false;
        attention.touched();
    }

    /// The house was locked: what was copied from it goes too.
    void over(LockReason why) {
        watched = Optional.empty();
        if (why == LockReason.HIDDEN) {
            copied.empty();
        } else {
            copied.takeBack();
        }
    }

    /// The files of a house are closed. What was read from them goes from the memory as soon as nothing of JavaFX holds its
    /// screens any more, which lasts until a few frames of the locked screen were drawn. Twice, since a busy computer has not always drawn them
    /// by the first time.
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

    /// What is due now.
    void ask() {
        collect();
        alsoAsked.run();
        copied.ask();
        watched.ifPresent(typed -> {
            typed.ask();
            attention.ask().filter(why -> !patient || why != LockReason.IDLE).ifPresent(lock);
        });
        if (watched.isEmpty()) {
            lobby.ifPresent(leave -> attention.ask().ifPresent(_ -> leave.run()));
        }
    }
}
