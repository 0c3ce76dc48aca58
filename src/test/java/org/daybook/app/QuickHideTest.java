package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daybook.testing.InEnglish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The first frame after the key is neutral, also while a long report is being read, and the window holds nothing of what was
/// shown afterwards.
@Timeout(180)
@ExtendWith(InEnglish.class)
class QuickHideTest {
    private static final int TIMES = 5;
    /// Runs for many seconds and reads nothing useful.
    private static final String LONG_READING = """
            with recursive n (i) as (select 1 union all select i + 1 from n where i < 2000000000)
            select sum(i) from n""";

    @TempDir
    Path home;

    /// The report does not end before the neutral frame is there: hiding waits neither for it nor for anything else.
    @Test
    void theFirstFrameAfterTheKeyIsNeutralWhileALongReportRuns() throws Exception {
        var site = ASite.at(home);
        try (var window = site.open()) {
            for (int i = 0; i < TIMES; i++) {
                ASite.unlock(window);
                window.press("People");
                assertTrue(window.mentions(site.card()));
                var mayEnd = new CountDownLatch(1);
                readAtLength(window, mayEnd);
                assertTrue(firstFrameAfterHiding(window).get(20, TimeUnit.SECONDS), "neutral, in one frame");
                assertEquals(1, mayEnd.getCount(), "the report was still under way");
                mayEnd.countDown();
                assertTrue(window.reads("Sign-in word"));
                assertFalse(window.mentions(site.card()));
                window.settle();
            }
        }
    }

    private static void readAtLength(OpenWindow window, CountDownLatch mayEnd) throws InterruptedException {
        var reading = new CountDownLatch(1);
        onScreen(() -> window.front().background().read(() -> MainWindowTest.house(window).vault().read(tx -> {
            reading.countDown();
            try {
                return tx.handle().createQuery(LONG_READING).mapTo(Long.class).one();
            } finally {
                MainWindowTest.await(mayEnd);
            }
        }), _ -> {}));
        assertTrue(reading.await(30, TimeUnit.SECONDS));
    }

    /// Measures from the key on JavaFX's event queue to the first frame that is laid out after it.
    ///
    /// @return whether that frame shows the locked screen
    private static CompletableFuture<Boolean> firstFrameAfterHiding(OpenWindow window) {
        var shown = new CompletableFuture<Boolean>();
        var scene = onScreen(window::scene);
        Platform.runLater(() -> {
            javafx.event.Event.fireEvent(focused(scene), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F9, false,
                    false, false, false));
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    shown.complete(scene.lookup("#passphrase") != null);
                }
            });
            Platform.requestNextPulse();
        });
        return shown;
    }

    private static Node focused(Scene scene) {
        return scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    }

    @Test
    void theWindowHoldsNothingOfWhatWasShown() throws Exception {
        var site = ASite.at(home);
        try (var window = site.open()) {
            ASite.unlock(window);
            var parts = new ArrayList<WeakReference<Node>>();
            for (var room : List.of("People", "Paths", "Sessions", "Settings", "People")) {
                window.press(room);
                parts.addAll(everyNode(window));
            }
            window.press("#welcome");
            window.type("name", "Zuccherina");
            onScreen(() -> {
                window.scene().lookup(".combo-box").requestFocus();
                return true;
            });
            window.robot().write("i");
            parts.addAll(everyNode(window));
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            MainWindowTest.forgetWhatTheRobotDid();
            for (var part : parts) {
                assertForgotten(part);
            }
        }
    }

    /// Nobody requests it here: the program itself does, seconds after the files were closed.
    @Test
    void whatWasReadIsCollectedSoonAfterTheLock() throws Exception {
        var site = ASite.at(home);
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("People");
            MainWindowTest.forgetWhatTheRobotDid();
            var house = new WeakReference<>(MainWindowTest.house(window));
            onScreen(() -> {
                window.front().lock(LockReason.HIDDEN);
                return true;
            });
            long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (house.get() != null && System.nanoTime() < patience) {
                WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
            }
            assertNull(house.get());
        }
    }

    private static List<WeakReference<Node>> everyNode(OpenWindow window) {
        var frame = window.node("#frame", Parent.class);
        return onScreen(() -> {
            var found = new ArrayList<WeakReference<Node>>();
            collect(frame, found);
            return found;
        });
    }

    private static void collect(Node node, List<WeakReference<Node>> into) {
        into.add(new WeakReference<>(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    private static void assertForgotten(WeakReference<Node> part) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (part.get() != null && System.nanoTime() < patience) {
            System.gc();
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
        }
        assertNull(part.get(), "the window still holds it");
    }
}
