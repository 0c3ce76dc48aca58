package org.daybook.ui;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Saving happens once, however often it is pressed while the lane is busy.
class OnceTest {
    private final AtomicInteger written = new AtomicInteger();
    private final CountDownLatch busy = new CountDownLatch(1);
    private Background background = new Background(new Dialogs(new Texts(Locale.ENGLISH)));

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        background = onScreen(() -> new Background(new Dialogs(new Texts(Locale.ENGLISH))));
    }

    @AfterEach
    void close() {
        busy.countDown();
        onScreen(() -> {
            background.close();
            return true;
        });
    }

    private boolean waits() {
        try {
            return busy.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void settle() {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(() -> !background.working().get()));
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void twoPressesWhileTheLaneIsBusyAreOne() {
        var once = onScreen(() -> new Once(background));
        onScreen(() -> {
            background.run(this::waits, _ -> {});
            once.run(written::incrementAndGet, _ -> {});
            once.run(written::incrementAndGet, _ -> {});
            return true;
        });
        busy.countDown();
        settle();
        assertEquals(1, written.get());
    }

    @Test
    void afterItsEndItIsSavedAgain() {
        busy.countDown();
        var once = onScreen(() -> new Once(background));
        var refused = new AtomicInteger();
        for (int press = 0; press < 2; press++) {
            onScreen(() -> {
                once.run(() -> {
                    throw new Refusal("ui.refusal.title");
                }, _ -> {}, _ -> refused.incrementAndGet());
                return true;
            });
            settle();
        }
        assertEquals(2, refused.get(), "a refusal ends it, too");
        onScreen(() -> {
            once.run(written::incrementAndGet, _ -> {});
            return true;
        });
        settle();
        assertTrue(written.get() == 1);
    }
}
