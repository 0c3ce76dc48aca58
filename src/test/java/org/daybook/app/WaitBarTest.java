package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Everything that takes long shows progress, also before anybody has signed in.
class WaitBarTest {
    @TempDir
    private Path home = Path.of("");

    @Test
    void aWaitIsShownWhateverTheWindowShows() throws Exception {
        var site = ASite.at(home);
        try (var window = site.open()) {
            isShownWhileWaiting(window);
            ASite.unlock(window);
            isShownWhileWaiting(window);
        }
    }

    private static void isShownWhileWaiting(OpenWindow window) throws Exception {
        assertFalse(bar(window).isVisible());
        var going = new CountDownLatch(1);
        var background = window.front().background();
        onScreen(() -> background.run(() -> {
            background.reached(0.25);
            try {
                return going.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, _ -> {}));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> onScreen(() -> bar(window).isVisible() && bar(window).getProgress() == 0.25));
        going.countDown();
        window.settle();
        assertFalse(onScreen(() -> bar(window).isVisible()));
    }

    private static ProgressBar bar(OpenWindow window) {
        return (ProgressBar) window.scene().getRoot().lookup("#wait-bar");
    }
}
