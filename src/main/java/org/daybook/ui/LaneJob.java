package org.daybook.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.base.Refusal;
import org.jspecify.annotations.Nullable;

/// One piece of work on its way through a lane. Its state is guarded by itself, so that an interruption meant for it
/// can never hit the next one.
final class LaneJob<T> {
    private enum State {
        WAITING, RUNNING, ENDED, GIVEN_UP
    }

    private final Task<T> task;
    private State state = State.WAITING;
    private @Nullable T result;
    private @Nullable RuntimeException failure;

    LaneJob(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused) {
        this(new Task<>(work, then, refused, () -> {}));
    }

    LaneJob(Task<T> task) {
        this.task = task;
    }

    /// Does the work, on the lane's thread, unless it was given up before.
    void runOnLane() {
        if (!begin()) {
            return;
        }
        try {
            result = task.work().get();
        } catch (RuntimeException e) {
            failure = e;
        } catch (Error e) {
            failure = new IllegalStateException(e);
        }
        end();
    }

    /// Gives the work up; while it runs, `interrupt` is called to make it end early.
    synchronized void giveUp(Runnable interrupt) {
        if (state == State.RUNNING) {
            interrupt.run();
        }
        state = State.GIVEN_UP;
    }

    synchronized boolean givenUp() {
        return state == State.GIVEN_UP;
    }

    /// Why the work failed, or null. After it ended.
    @Nullable
    RuntimeException failure() {
        return failure;
    }

    /// What came of it, or null. After it ended.
    @Nullable
    T result() {
        return result;
    }

    /// Hands the result over, on the screen thread.
    @SuppressWarnings("NullAway") // a supplier of Void may well yield null, and its consumer expects it
    void deliver() {
        task.then().accept(result);
    }

    /// Hands the house's no over, on the screen thread.
    void refuse(Refusal refusal) {
        task.refused().accept(refusal);
    }

    /// Says that nothing comes of it, on the screen thread.
    void endWithout() {
        task.without().run();
    }

    private synchronized boolean begin() {
        if (state == State.WAITING) {
            state = State.RUNNING;
        }
        return state == State.RUNNING;
    }

    private synchronized void end() {
        if (state == State.RUNNING) {
            state = State.ENDED;
        }
    }
}
