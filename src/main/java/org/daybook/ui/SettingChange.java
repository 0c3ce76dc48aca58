package org.daybook.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.base.Refusal;

/// A setting of the site that takes effect immediately: shows the new value, and restores the former one from the message,
/// unless a colleague changed it meanwhile. Setting the present value offers no undo, and keeps the undo of an earlier change.
/// On the screen thread.
///
/// @param <T> the value, compared by `equals`
public final class SettingChange<T> {
    /// How a setting is read and written.
    ///
    /// @param read  reads the value, on the write lane
    /// @param write stores a new value, on the write lane; may throw a [Refusal]
    /// @param show  shows the value, on the screen thread; stores nothing
    public record Setting<T>(Supplier<T> read, Consumer<T> write, Consumer<T> show) {}

    private record Change<T>(T before, T after) {
        boolean isNone() {
            return before.equals(after);
        }
    }

    private final Ui ui;
    private final MessageLine message;
    private final Setting<T> setting;
    private Optional<Change<T>> steps = Optional.empty();
    private Runnable way = () -> {};

    /// @param ui      the window
    /// @param message shows what was done
    /// @param setting the setting
    public SettingChange(Ui ui, MessageLine message, Setting<T> setting) {
        this.ui = ui;
        this.message = message;
        this.setting = setting;
    }

    /// Sets a value.
    ///
    /// @param done the message afterwards
    public void to(T wished, String done) {
        to(wished, done, () -> {});
    }

    /// As [#to(Object, String)], with an action to run whenever the value has changed.
    public void to(T wished, String done, Runnable then) {
        ui.background().run(() -> write(wished), change -> {
            then.run();
            say(change, change, done, then);
        }, this::refused);
    }

    /// Sets a value that is reached step by step: consecutive steps are undone together.
    ///
    /// @param done the message afterwards
    public void step(T wished, String done) {
        ui.background().run(() -> write(wished), change -> {
            var all = new Change<>(steps.filter(_ -> message.offers(way)).orElse(change).before(), change.after());
            steps = Optional.of(all);
            say(change, all, done, () -> {});
        }, this::refused);
    }

    /// @param now what this action changed
    /// @param all what *Undo* reverts, including earlier actions
    private void say(Change<T> now, Change<T> all, String done, Runnable then) {
        if (now.isNone() && message.offers(way)) {
            return;
        }
        if (all.isNone()) {
            message.done(done);
            return;
        }
        way = () -> takeBack(all, then);
        message.done(done, ui.texts().say("ui.message.undo"), way);
    }

    private Change<T> write(T wished) {
        var before = setting.read().get();
        setting.write().accept(wished);
        return new Change<>(before, setting.read().get());
    }

    private void takeBack(Change<T> change, Runnable then) {
        ui.background().run(() -> {
            if (!setting.read().get().equals(change.after())) {
                throw new Refusal("ui.refusal.setting-changed");
            }
            setting.write().accept(change.before());
            return change.before();
        }, before -> {
            setting.show().accept(before);
            then.run();
            message.done(ui.texts().say("ui.message.undone"));
        }, no -> {
            ui.background().run(setting.read(), setting.show());
            refused(no);
        });
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
    }
}
