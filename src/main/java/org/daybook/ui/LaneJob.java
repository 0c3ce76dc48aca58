package org.daybook.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.base.Refusal;
import org.jspecify.annotations.Nullable;

/// One job on its way through a lane. Its state is guarded by itself, so that an interruption meant for it can never hit the
/// next job.
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

    /// Runs the job on the lane's thread, unless it was cancelled before.
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

    /// Cancels the job; while it runs, `interrupt` is called to make it end early.
    synchronized void giveUp(Runnable interrupt) {
        if (state == State.RUNNING) {
            interrupt.run();
        }
        state = State.GIVEN_UP;
    }

    synchronized boolean givenUp() {
        return state == State.GIVEN_UP;
    }

    /// Returns the reason the job failed, or null. To be called after it ended.
    @Nullable
    RuntimeException failure() {
        return failure;
    }

    /// Returns the result of the job, or null. To be called after it ended.
    @Nullable
    T result() {
        return result;
    }

    /// Passes the result on, on the screen thread.
    @SuppressWarnings("NullAway") // a supplier of Void may well yield null, and its consumer expects it
    void deliver() {
        task.then().accept(result);
    }

    /// Passes a refusal on, on the screen thread.
    void refuse(Refusal refusal) {
        task.refused().accept(refusal);
    }

    /// Reports that there will be no result, on the screen thread.
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
