package org.daybook.testing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Waits for states of the screen and wakes when they occur; nothing here sleeps for a fixed time. From the test's thread,
/// never on the JavaFX application thread.
public final class Waits {
    /// An event may schedule further work, and that again: this many turns are waited for.
    private static final int TURNS = 5;
    private static final int LAYOUTS_AT_REST = 3;
    /// In seconds.
    private static final int PATIENCE = 5;
    private static final Duration PAUSE = Duration.ofMillis(2);

    private Waits() {}

    /// Waits until the JavaFX application thread has done the work scheduled on it, and the work scheduled by that.
    public static void forTurns() {
        var done = new CompletableFuture<Boolean>();
        afterTurns(TURNS, () -> done.complete(true));
        done.orTimeout(1, TimeUnit.MINUTES).join();
    }

    /// Waits for these turns, and until the window in front has been laid out once more.
    public static void forEvents() {
        var drawn = new CompletableFuture<Boolean>();
        afterTurns(TURNS, () -> Window.getWindows().stream().filter(Window::isShowing).map(Window::getScene).findFirst()
                .ifPresentOrElse(scene -> afterLayout(scene, drawn), () -> drawn.complete(true)));
        drawn.completeOnTimeout(false, PATIENCE, TimeUnit.SECONDS).join();
    }

    /// Waits until a shown scene has been laid out once more; at most five seconds if nothing draws it.
    public static void forLayout(Scene scene) {
        var drawn = new CompletableFuture<Boolean>();
        Platform.runLater(() -> afterLayout(scene, drawn));
        drawn.completeOnTimeout(false, PATIENCE, TimeUnit.SECONDS).join();
    }

    /// Waits until a node of a shown scene stays in place while the scene is laid out several more times. A page whose parts
    /// measure each other needs several layouts, and a mouse that aims earlier misses.
    public static void forRest(Node node) {
        var at = place(node);
        for (int still = 0; still < LAYOUTS_AT_REST;) {
            forLayout(node.getScene());
            var now = place(node);
            still = now.equals(at) ? still + 1 : 0;
            at = now;
        }
    }

    private static Bounds place(Node node) {
        return ScreenHouse.onScreen(() -> node.localToScreen(node.getLayoutBounds()));
    }

    private static void afterTurns(int turns, Runnable then) {
        Platform.runLater(turns == 0 ? then : () -> afterTurns(turns - 1, then));
    }

    private static void afterLayout(Scene scene, CompletableFuture<Boolean> drawn) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                afterTurns(TURNS, () -> drawn.complete(true));
            }
        });
        Platform.requestNextPulse();
    }

    /// Waits until an observable value on the JavaFX application thread is as wanted.
    ///
    /// @return whether it was in time
    public static boolean until(ObservableBooleanValue value, boolean wanted, Duration atMost) {
        var reached = new CompletableFuture<Boolean>();
        ChangeListener<Boolean> listener = (_, _, is) -> {
            if (is == wanted) {
                reached.complete(true);
            }
        };
        Platform.runLater(() -> {
            if (value.get() == wanted) {
                reached.complete(true);
            } else {
                value.addListener(listener);
                reached.whenComplete((_, _) -> Platform.runLater(() -> value.removeListener(listener)));
            }
        });
        return reached.completeOnTimeout(false, atMost.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    /// Waits for a condition that cannot be observed, such as a file written by another program; checks again every two
    /// milliseconds.
    ///
    /// @return whether it was true in time
    public static boolean until(BooleanSupplier state, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!state.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            Thread.sleep(PAUSE);
        }
        return true;
    }
}
