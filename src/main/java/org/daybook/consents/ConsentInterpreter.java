package org.daybook.consents;

import org.daybook.staff.StaffId;

/// Who interpreted for her during the explanation.
public sealed interface ConsentInterpreter {
    /// The longest description of a person, in characters.
    int LONGEST = 80;

    /// Nobody was needed.
    record None() implements ConsentInterpreter {}

    /// Somebody from outside.
    ///
    /// @param words a description, at most 80 characters; better "on the phone, from the town hall" than a name
    record Somebody(String words) implements ConsentInterpreter {
        /// Strips blanks around the words.
        public Somebody {
            words = Sharing.tidy(words);
        }

        @Override
        public String toString() {
            return "Somebody";
        }
    }

    /// Somebody who works here.
    ///
    /// @param who the colleague
    record Colleague(StaffId who) implements ConsentInterpreter {}
}
