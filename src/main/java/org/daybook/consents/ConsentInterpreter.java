package org.daybook.consents;

import org.daybook.staff.StaffId;

/// Who put it into her language while it was explained.
public sealed interface ConsentInterpreter {
    /// Longest word about somebody, in characters.
    int LONGEST = 80;

    /// Nobody was needed.
    record None() implements ConsentInterpreter {}

    /// Somebody from outside.
    ///
    /// @param words about whom, at most 80 characters; better "on the phone, from the town hall" than a name
    record Somebody(String words) implements ConsentInterpreter {
        /// Takes blanks around the words away.
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
    /// @param who her
    record Colleague(StaffId who) implements ConsentInterpreter {}
}
