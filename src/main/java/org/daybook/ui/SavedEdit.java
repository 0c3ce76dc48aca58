package org.daybook.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daybook.base.Edited;
import org.daybook.base.Refusal;

/// What a page does once an edited record was saved: says so, and offers *Undo*, which puts back what was stored before unless
/// somebody changed it since. Saving once more without a change keeps the undo of the change before. On the screen thread.
///
/// @param <R> the record
public final class SavedEdit<R> {
    private final Texts texts;
    private final Once undoing;
    private final Function<Edited<R>, R> putBack;
    private final Consumer<R> shown;
    private MessageLine message = new MessageLine();
    private Optional<Edited<R>> last = Optional.empty();

    /// @param putBack stores the record as it was, on the write lane, and returns it as it is then; throws a [Refusal] if it was
    ///                changed since
    /// @param shown   receives the record after *Undo*, on the screen thread
    public SavedEdit(Texts texts, Background background, Function<Edited<R>, R> putBack, Consumer<R> shown) {
        this.texts = texts;
        this.putBack = putBack;
        this.shown = shown;
        undoing = new Once(background);
    }

    /// Sets the line that shows what was done.
    public void on(MessageLine line) {
        message = line;
    }

    /// Says that a record was saved.
    public void done(Edited<R> saved, String sentence) {
        last = saved.isSame() ? last.filter(former -> former.after().equals(saved.after())) : Optional.of(saved);
        last.ifPresentOrElse(
                change -> message.done(sentence, texts.say("ui.message.undo"), () -> takeBack(change)),
                () -> message.done(sentence));
    }

    private void takeBack(Edited<R> change) {
        undoing.run(() -> putBack.apply(change), now -> {
            last = Optional.empty();
            shown.accept(now);
            message.done(texts.say("ui.message.undone"));
        }, this::refused);
    }

    private void refused(Refusal no) {
        message.warn(texts.say(no.key()));
    }
}
