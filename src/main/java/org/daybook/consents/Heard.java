package org.daybook.consents;

import java.util.Optional;
import org.daybook.staff.StaffId;

/// How it was explained to her before she answered. What an older version of the program did not note is empty, which is not
/// the same as "nobody" or "not yet".
///
/// @param wording     the sentence she heard
/// @param explainedBy who explained it
/// @param interpreter who interpreted
/// @param points      whether the seven points were read to her
/// @param assent      who answered for somebody under 18, and what she herself said
public record Heard(ConsentWording wording, Optional<StaffId> explainedBy, Optional<ConsentInterpreter> interpreter,
        Optional<SevenPoints> points, Optional<Assent> assent) {
    /// Creates the note for an adult.
    public Heard(ConsentWording wording, Optional<StaffId> explainedBy, Optional<ConsentInterpreter> interpreter,
            Optional<SevenPoints> points) {
        this(wording, explainedBy, interpreter, points, Optional.empty());
    }

    /// Returns a copy with a note of who answered for somebody under 18.
    public Heard by(Optional<Assent> who) {
        return new Heard(wording, explainedBy, interpreter, points, who);
    }

    /// Returns a sentence, with nothing noted about how it was explained.
    public static Heard only(ConsentWording wording) {
        return new Heard(wording, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
