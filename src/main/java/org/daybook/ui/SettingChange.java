package org.daybook.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.base.Refusal;

/// A setting of the site that works at once: says what holds now, and puts back from the message what held before, unless a
/// colleague changed it meanwhile. To set what holds already offers nothing to take back, and leaves what was offered for
/// an earlier change of it. On the screen thread.
///
/// @param <T> what is set, told apart by `equals`
public final class SettingChange<T> {
    /// How a setting is read and written.
    ///
    /// @param read  what holds, on the write lane
    /// @param write what shall hold from now on, on the write lane; may throw a [Refusal]
    /// @param show  what holds, on the screen thread; writes nothing
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
    /// @param message says what was done
    /// @param setting what is set
    public SettingChange(Ui ui, MessageLine message, Setting<T> setting) {
        this.ui = ui;
        this.message = message;
        this.setting = setting;
    }

    /// Lets something hold from now on.
    ///
    /// @param done what is said then
    public void to(T wished, String done) {
        to(wished, done, () -> {});
    }

    /// [#to(Object, String)], with what is to be done whenever something else holds.
    public void to(T wished, String done, Runnable then) {
        ui.background().run(() -> write(wished), change -> {
            then.run();
            say(change, change, done, then);
        }, this::refused);
    }

    /// Lets something hold that is reached step by step: steps one after the other are taken back together.
    ///
    /// @param done what is said then
    public void step(T wished, String done) {
        ui.background().run(() -> write(wished), change -> {
            var all = new Change<>(steps.filter(_ -> message.offers(way)).orElse(change).before(), change.after());
            steps = Optional.of(all);
            say(change, all, done, () -> {});
        }, this::refused);
    }

    /// @param now what this act changed
    /// @param all what *Undo* takes back, also of acts before it
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
