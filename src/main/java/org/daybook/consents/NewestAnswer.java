package org.daybook.consents;

import org.daybook.ui.Unsaved;

/// The number of the newest answer that a form has taken note of. A no with a greater number is newer than a yes typed in
/// the form and outweighs it, also if the input was kept half typed in between. On the JavaFX thread.
public final class NewestAnswer {
    private static final String NAME = "newest";

    private long number;

    /// Takes note of her newest answer; a form that already holds a yes must not.
    ///
    /// @param newest its number, 0 if there is none
    public void note(long newest) {
        number = newest;
    }

    /// Returns the number, 0 if there was none.
    public long number() {
        return number;
    }

    /// Checks whether an answer is a no that she gave later.
    public boolean isBefore(ConsentEvent answer) {
        return answer.answer().saysNo() && answer.number() > number;
    }

    /// Returns half-typed input with the number; nothing if nothing was typed.
    public Unsaved with(Unsaved typed) {
        return typed.isEmpty() || number == 0 ? typed : typed.with(NAME, Long.toString(number));
    }

    /// Takes the number from restored input.
    public void restore(Unsaved unsaved) {
        number = unsaved.of(NAME).map(Long::parseLong).orElse(0L);
    }
}
