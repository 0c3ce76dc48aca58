package org.daybook.consents;

import java.util.Optional;
import org.daybook.staff.StaffId;

/// How she came to know what she answered. What an older version of the program did not note is empty, which is not
/// the same as "nobody" or "not yet".
///
/// @param wording     the sentence she heard
/// @param explainedBy who explained it
/// @param interpreter who interpreted
/// @param points      whether the seven points were read to her
public record Heard(Wording wording, Optional<StaffId> explainedBy, Optional<Interpreter> interpreter,
        Optional<SevenPoints> points) {
    /// A sentence, and nothing noted about how it was explained.
    public static Heard only(Wording wording) {
        return new Heard(wording, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
