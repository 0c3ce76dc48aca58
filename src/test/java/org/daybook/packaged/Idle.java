package org.daybook.packaged;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Waits for states of the running program, from outside it: the JavaFX application thread is idle, the lanes wait for work,
/// the window was drawn. To be called on a thread of the test's own.
public final class Idle {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Set<String> LANES = Set.of("write-lane", "reading-lane");

    private Idle() {}

    /// Does something on the JavaFX application thread and waits for its result.
    public static <T> T onScreen(Supplier<T> work) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("on the screen thread", e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the screen thread does not answer: " + whatItDoes(), e);
        }
    }

    /// Waits until JavaFX is running, which the program starts by itself.
    static void started() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (var there = false; !there;) {
            try {
                Platform.runLater(() -> {});
                there = true;
            } catch (IllegalStateException e) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("the toolkit does not start", e);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /// Waits until no work is running: twice in a row the lanes wait for work and the window was drawn since.
    public static void settle() {
        for (int quiet = 0; quiet < 2;) {
            drawn();
            quiet = lanesWait() ? quiet + 1 : 0;
        }
        drawn();
    }

    /// Waits until a condition is true.
    ///
    /// @throws AssertionError if it is not true after a minute
    public static void until(BooleanSupplier there, Supplier<String> what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what.get());
            }
            drawn();
        }
    }

    /// Waits for one frame, and for everything due on the JavaFX application thread until then.
    public static void drawn() {
        var drawn = new CompletableFuture<Boolean>();
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                Platform.runLater(() -> drawn.complete(true));
            }
        }.start());
        try {
            drawn.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("nothing is drawn: " + whatItDoes(), e);
        }
    }

    /// A lane without work waits on its queue.
    private static boolean lanesWait() {
        return Thread.getAllStackTraces().entrySet().stream().filter(entry -> LANES.contains(entry.getKey().getName()))
                .map(Map.Entry::getValue)
                .allMatch(lines -> Arrays.stream(lines).anyMatch(line -> line.getMethodName().equals("getTask")));
    }

    private static String whatItDoes() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().startsWith("JavaFX Application"))
                .map(entry -> Arrays.toString(entry.getValue())).findFirst().orElse("it has ended");
    }
}
