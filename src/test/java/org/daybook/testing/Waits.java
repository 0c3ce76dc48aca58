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

/// Waits for states of the screen and wakes when they come; nothing here sleeps for a fixed time. From the test's thread,
/// never on the screen's.
public final class Waits {
    /// What an event does at once may do more a little later, and that once more: so many turns are waited for.
    private static final int TURNS = 5;
    private static final int LAYOUTS_AT_REST = 3;
    /// Seconds.
    private static final int PATIENCE = 5;
    private static final Duration PAUSE = Duration.ofMillis(2);

    private Waits() {}

    /// Waits until the screen's thread has done what was given to it, and what that gave to it.
    public static void forTurns() {
        var done = new CompletableFuture<Boolean>();
        afterTurns(TURNS, () -> done.complete(true));
        done.orTimeout(1, TimeUnit.MINUTES).join();
    }

    /// Waits for the turns, and until the window in front has been laid out once more.
    public static void forEvents() {
        var drawn = new CompletableFuture<Boolean>();
        afterTurns(TURNS, () -> Window.getWindows().stream().filter(Window::isShowing).map(Window::getScene).findFirst()
                .ifPresentOrElse(scene -> afterLayout(scene, drawn), () -> drawn.complete(true)));
        drawn.completeOnTimeout(false, PATIENCE, TimeUnit.SECONDS).join();
    }

    /// Waits until a scene that is shown has been laid out once more; five seconds at the most, where nobody draws it.
    public static void forLayout(Scene scene) {
        var drawn = new CompletableFuture<Boolean>();
        Platform.runLater(() -> afterLayout(scene, drawn));
        drawn.completeOnTimeout(false, PATIENCE, TimeUnit.SECONDS).join();
    }

    /// Waits until a node of a scene that is shown stays where it is while the scene is laid out some times more. A page whose
    /// parts measure each other needs several layouts, and a mouse that aims earlier misses.
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

    /// Waits until something that can be observed on the screen's thread is so.
    ///
    /// @return whether it came to be so in time
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

    /// Waits until something that nobody can observe is so, such as a file that another program writes; looks again every
    /// two milliseconds.
    ///
    /// @return whether it came to be so in time
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
