package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.daybook.base.Refusal;
import org.daybook.testing.Waits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BackgroundTest {
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Background background = new Background(new Trouble() {
        @Override
        public void refused(Refusal refusal) {
            seen.add("refused " + refusal.key());
        }

        @Override
        public void fault(FaultCode code) {
            seen.add("fault");
        }
    });

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void worksOnItsLaneAndAnswersOnTheScreenThread() {
        onScreen(() -> background.run(() -> Thread.currentThread().getName(),
                lane -> seen.add(lane + " " + Platform.isFxApplicationThread())));
        onScreen(() -> background.read(() -> Thread.currentThread().getName(), seen::add));
        waitUntilDone();
        assertTrue(seen.containsAll(List.of("write-lane true", "reading-lane")), seen::toString);
    }

    @Test
    void aLongReadingDoesNotHoldUpAChange() {
        var reading = new CountDownLatch(1);
        onScreen(() -> background.read(() -> await(reading), _ -> seen.add("read")));
        onScreen(() -> background.run(() -> "ticked", seen::add));
        waitFor(() -> seen.contains("ticked"));
        assertEquals(List.of("ticked"), seen);
        reading.countDown();
        waitUntilDone();
        assertEquals(List.of("ticked", "read"), seen);
    }

    @Test
    void nothingTurnsUpAfterHidingOrLeaving() {
        var going = new CountDownLatch(1);
        onScreen(() -> background.run(() -> await(going), _ -> seen.add("a decrypted life")));
        onScreen(background::locked);
        going.countDown();
        waitUntilDone();
        onScreen(() -> {
            background.run(() -> "for a screen that is gone", seen::add);
            background.leftScreen();
        });
        waitUntilDone();
        assertEquals(List.of(), seen);
    }

    @Test
    void theNextPieceOfAScreenIsDoneWhileItIsShown() {
        onScreen(() -> background.next(() -> seen.add("shown")));
        onScreen(() -> {
            background.next(() -> seen.add("of a screen that was left"));
            background.leftScreen();
        });
        onScreen(() -> {
            background.next(() -> seen.add("of a house that is locked"));
            background.locked();
        });
        onScreen(() -> {});
        assertEquals(List.of("shown"), seen);
    }

    @Test
    void anOpenThingThatNobodyWaitsForIsClosed() {
        AutoCloseable open = () -> seen.add("closed on " + Thread.currentThread().getName());
        onScreen(() -> {
            background.run(() -> open, _ -> seen.add("delivered"));
            background.locked();
        });
        waitFor(() -> !seen.isEmpty());
        assertEquals(List.of("closed on write-lane"), seen);
    }

    @Test
    void aRefusalIsOneSentenceAndAFaultACode() {
        onScreen(() -> background.run(() -> {
            throw new Refusal("r.refusal.no");
        }, _ -> seen.add("done")));
        onScreen(() -> background.run(() -> {
            throw new Refusal("r.refusal.near-the-field");
        }, _ -> seen.add("done"), refusal -> seen.add("here " + refusal.key())));
        onScreen(() -> background.read(() -> {
            throw new IllegalStateException();
        }, _ -> seen.add("done")));
        onScreen(() -> background.run(() -> 1, _ -> {
            throw new IllegalStateException();
        }));
        waitUntilDone();
        waitFor(() -> seen.size() == 4);
        assertEquals(2, seen.stream().filter("fault"::equals).count());
        assertTrue(seen.containsAll(List.of("refused r.refusal.no", "here r.refusal.near-the-field")));
    }

    @Test
    void aCancelledReadingIsInterruptedAndNeverAnswers() {
        var interrupted = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        onScreen(() -> background.interruptReadingBy(interrupted::countDown));
        onScreen(() -> background.read(() -> {
            begun.countDown();
            await(interrupted);
            throw new IllegalStateException("interrupted");
        }, _ -> seen.add("read")));
        await(begun);
        onScreen(background::cancelReadings);
        await(interrupted);
        onScreen(() -> background.read(() -> "the next one", seen::add));
        waitUntilDone();
        assertEquals(List.of("the next one"), seen);
    }

    @Test
    void whatBelongsToTheHouseArrivesOnAnotherScreenButNeverAfterALock() {
        onScreen(() -> {
            background.readOn(new Task<>(() -> "backed up", seen::add, _ -> {}, () -> seen.add("without")));
            background.runOn(new Task<>(() -> "written down", seen::add, _ -> {}, () -> seen.add("without")));
            background.leftScreen();
        });
        waitUntilDone();
        assertEquals(List.of("backed up", "written down"), seen.stream().sorted().toList());
        seen.clear();
        onScreen(() -> {
            background.readOn(new Task<>(() -> "backed up", seen::add, _ -> {}, () -> seen.add("without")));
            background.locked();
        });
        waitUntilDone();
        assertEquals(List.of("without"), seen);
    }

    @Test
    void aScreenIsToldOfEveryEndOnceAndCancellingAfterwardsDoesNothing() {
        var running = new java.util.concurrent.atomic.AtomicReference<Running>(() -> {});
        onScreen(() -> running.set(background.read(new Task<>(() -> "read", seen::add, _ -> {},
                () -> seen.add("without")))));
        waitUntilDone();
        onScreen(() -> java.util.Objects.requireNonNull(running.get()).cancel());
        onScreen(() -> background.read(new Task<>(() -> {
            throw new IllegalStateException();
        }, _ -> seen.add("read"), _ -> {}, () -> seen.add("without"))));
        waitUntilDone();
        assertEquals(List.of("read", "without", "fault"), seen);
    }

    @Test
    void showsProgressOnlyOfWhatTakesAWhile() {
        var going = new CountDownLatch(1);
        onScreen(() -> background.read(() -> await(going), _ -> {}));
        assertFalse(background.busy().get());
        waitFor(() -> background.busy().get());
        going.countDown();
        waitFor(() -> !background.busy().get());
    }

    @Test
    void saysHowFarTheWorkHasComeAndWhetherItMayBeGivenUp() {
        var going = new CountDownLatch(1);
        onScreen(() -> background.run(() -> {
            background.reached(0.4);
            return await(going);
        }, _ -> {}));
        waitFor(() -> background.busy().get());
        waitFor(() -> background.share().get() == 0.4);
        assertFalse(background.slowReading().get(), "what changes the store ends properly");
        var reading = new CountDownLatch(1);
        onScreen(() -> background.read(() -> await(reading), _ -> {}));
        waitFor(() -> background.slowReading().get());
        going.countDown();
        waitFor(() -> background.share().get() < 0);
        reading.countDown();
        waitFor(() -> !background.busy().get() && !background.slowReading().get());
    }

    @Test
    void theLogHoldsACodeAndNoMessage() {
        var lines = new ListAppender<ILoggingEvent>();
        var log = (Logger) LoggerFactory.getLogger(FaultLog.class);
        lines.start();
        log.addAppender(lines);
        var code = FaultLog.write(new IllegalStateException("Olena", new IllegalArgumentException("Olena 1994")));
        log.detachAppender(lines);
        assertEquals(1, lines.list.size());
        var line = lines.list.getFirst().getFormattedMessage();
        assertTrue(line.contains(code.value()) && line.contains("IllegalArgumentException"));
        assertFalse(line.contains("Olena"));
        assertEquals(null, lines.list.getFirst().getThrowableProxy());
    }

    @Test
    void theSameFaultHasTheSameCodeWhateverItsMessage() {
        var codes = java.util.stream.Stream.of("one", "another")
                .map(text -> FaultCode.of(new IllegalStateException(text)))
                .distinct().count();
        assertEquals(1, codes);
        assertNotEquals(FaultCode.of(new IllegalStateException()), FaultCode.of(new IllegalArgumentException()));
        assertTrue(FaultCode.of(new Error()).value().matches("[0-9A-V]{4}-[0-9A-V]{4}"));
    }

    private void waitUntilDone() {
        waitFor(() -> !background.working().get());
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
            Waits.forEvents();
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static void onScreen(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
