package org.daybook.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.base.Refusal;

/// Saving actions that are distinguished by their subject, for example "no to letters": the same one pressed again while it is
/// in progress does nothing, and a different one runs independently. On the screen thread.
public final class OnceEach {
    private final Background background;
    private final Map<String, Once> all = new HashMap<>();

    /// @param background runs the work
    public OnceEach(Background background) {
        this.background = background;
    }

    /// As [Once#run(Supplier, Consumer)].
    ///
    /// @param what identifies the action
    public <T> void run(String what, Supplier<T> work, Consumer<? super T> then) {
        run(what, work, then, background::tell);
    }

    /// As [Once#run(Supplier, Consumer, Consumer)].
    ///
    /// @param what identifies the action
    public <T> void run(String what, Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused) {
        all.computeIfAbsent(what, _ -> new Once(background)).run(work, then, refused);
    }

    /// As [Once#change(Runnable, Runnable)].
    ///
    /// @param what identifies the action
    public void change(String what, Runnable work, Runnable then) {
        change(what, work, then, background::tell);
    }

    /// As [Once#change(Runnable, Runnable, Consumer)].
    ///
    /// @param what identifies the action
    public void change(String what, Runnable work, Runnable then, Consumer<Refusal> refused) {
        all.computeIfAbsent(what, _ -> new Once(background)).change(work, then, refused);
    }
}
