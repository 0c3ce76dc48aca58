package org.daybook.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.base.Refusal;

/// One saving action of a screen, for example "add this goal": pressing again while it is in progress does nothing, with
/// whichever button or key. Every action that adds something goes through one of these. On the screen thread.
public final class Once {
    private final Background background;
    private boolean underWay;

    /// @param background runs the work
    public Once(Background background) {
        this.background = background;
    }

    /// As [Background#run(Supplier, Consumer)], but does nothing while the action is in progress.
    public <T> void run(Supplier<T> work, Consumer<? super T> then) {
        run(work, then, background::tell);
    }

    /// As [Background#run(Supplier, Consumer, Consumer)], but does nothing while the action is in progress.
    public <T> void run(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused) {
        begin(new Task<>(work, then, refused, () -> {}), background::run);
    }

    /// As [#run(Supplier, Consumer)], for work without a result.
    public void change(Runnable work, Runnable then) {
        change(work, then, background::tell);
    }

    /// As [#run(Supplier, Consumer, Consumer)], for work without a result.
    public void change(Runnable work, Runnable then, Consumer<Refusal> refused) {
        run(Background.done(work), _ -> then.run(), refused);
    }

    /// As [Background#runOn(Task)], but does nothing while the action is in progress.
    public <T> void runOn(Task<T> task) {
        begin(task, background::runOn);
    }

    private <T> void begin(Task<T> task, Consumer<Task<T>> sending) {
        if (underWay) {
            return;
        }
        underWay = true;
        sending.accept(new Task<>(task.work(), result -> {
            underWay = false;
            task.then().accept(result);
        }, refusal -> {
            underWay = false;
            task.refused().accept(refusal);
        }, () -> {
            underWay = false;
            task.without().run();
        }));
    }
}
