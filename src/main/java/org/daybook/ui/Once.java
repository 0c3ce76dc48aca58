package org.daybook.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.base.Refusal;

/// One act of saving of a screen, for example "add this goal": while it is under way, to press again is nothing, by
/// whichever button or key. Every act that writes something new goes through one of these. On the screen thread.
public final class Once {
    private final Background background;
    private boolean underWay;

    /// @param background does the work
    public Once(Background background) {
        this.background = background;
    }

    /// As [Background#run(Supplier, Consumer)], but for what is under way already.
    public <T> void run(Supplier<T> work, Consumer<? super T> then) {
        run(work, then, background::tell);
    }

    /// As [Background#run(Supplier, Consumer, Consumer)], but for what is under way already.
    public <T> void run(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused) {
        begin(new Task<>(work, then, refused, () -> {}), background::run);
    }

    /// As [#run(Supplier, Consumer)], where there is nothing to hand over.
    public void change(Runnable work, Runnable then) {
        change(work, then, background::tell);
    }

    /// As [#run(Supplier, Consumer, Consumer)], where there is nothing to hand over.
    public void change(Runnable work, Runnable then, Consumer<Refusal> refused) {
        run(Background.done(work), _ -> then.run(), refused);
    }

    /// As [Background#runOn(Task)], but for what is under way already.
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
