package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

/// How long it takes from the key to a neutral frame while a long report is being read, and that nothing of what was
/// shown is held by the window afterwards.
@Timeout(180)
@ExtendWith(InEnglish.class)
class QuickHideTest {
    private static final int TIMES = 5;
    /// The issue asks for a second; the wide margin is for a test machine that others use too.
    private static final long AT_MOST_MILLIS = 700;
    /// Works for many seconds and reads nothing of use.
    private static final String LONG_READING = """
            with recursive n (i) as (select 1 union all select i + 1 from n where i < 2000000000)
            select sum(i) from n""";

    @TempDir
    Path home;

    @Test
    void aNeutralFrameIsThereWellWithinASecondWhileALongReportRuns() throws Exception {
        var site = ASite.at(home);
        var took = new long[TIMES];
        try (var window = site.open()) {
            for (int i = 0; i < TIMES; i++) {
                ASite.unlock(window);
                window.press("People");
                assertTrue(window.mentions(site.card()));
                readAtLength(window);
                took[i] = hideAndMeasure(window);
                assertTrue(window.reads("Sign-in word"));
                assertFalse(window.mentions(site.card()));
                window.settle();
            }
        }
        Arrays.sort(took);
        System.out.printf("quick hide, key to neutral frame, while a report is read: %s ms%n", Arrays.toString(took));
        assertTrue(took[TIMES - 1] < AT_MOST_MILLIS, () -> Arrays.toString(took));
    }

    private static void readAtLength(OpenWindow window) throws InterruptedException {
        var reading = new CountDownLatch(1);
        onScreen(() -> window.front().background().read(() -> FrontTest.house(window).vault().read(tx -> {
            reading.countDown();
            return tx.handle().createQuery(LONG_READING).mapTo(Long.class).one();
        }), _ -> {}));
        assertTrue(reading.await(30, TimeUnit.SECONDS));
    }

    /// From the key going down, on the toolkit's event queue, until the pulse after the one that laid the neutral
    /// screen out: by then it was handed to the renderer.
    private static long hideAndMeasure(OpenWindow window) throws Exception {
        var shown = new CompletableFuture<Long>();
        var scene = onScreen(window::scene);
        onScreen(() -> {
            scene.addPostLayoutPulseListener(new Neutral(scene, window, shown));
            return true;
        });
        long pressed = System.nanoTime();
        Platform.runLater(() -> javafx.event.Event.fireEvent(focused(scene), new KeyEvent(KeyEvent.KEY_PRESSED, "", "",
                KeyCode.F9, false, false, false, false)));
        return TimeUnit.NANOSECONDS.toMillis(shown.get(20, TimeUnit.SECONDS) - pressed);
    }

    private static Node focused(Scene scene) {
        return scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    }

    private static final class Neutral implements Runnable {
        private final Scene scene;
        private final OpenWindow window;
        private final CompletableFuture<Long> shown;
        private int pulses;

        Neutral(Scene scene, OpenWindow window, CompletableFuture<Long> shown) {
            this.scene = scene;
            this.window = window;
            this.shown = shown;
        }

        @Override
        public void run() {
            if (pulses > 0 || scene.lookup("#passphrase") != null) {
                pulses++;
            }
            if (pulses == 2) {
                scene.removePostLayoutPulseListener(this);
                shown.complete(System.nanoTime());
            } else if (pulses == 1) {
                Platform.requestNextPulse();
            }
        }
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
            parts.addAll(everyNode(window));
            window.robot().type(KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            FrontTest.forgetWhatTheRobotDid();
            for (var part : parts) {
                assertForgotten(part);
            }
        }
    }

    /// Nobody asks for it here: the program itself does, seconds after the files were closed.
    @Test
    void whatWasReadIsCollectedSoonAfterTheLock() throws Exception {
        var site = ASite.at(home);
        try (var window = site.open()) {
            ASite.unlock(window);
            window.press("People");
            FrontTest.forgetWhatTheRobotDid();
            var house = new WeakReference<>(FrontTest.house(window));
            onScreen(() -> {
                window.front().lock(Why.HIDDEN);
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
