package org.daybook.work;

import java.util.Optional;
import org.daybook.contact.Advice;
import org.daybook.participants.CardNumber;

/// Who she is for whoever finds work with her, and whether to call her. Shows nothing when printed by accident.
///
/// @param card   her card
/// @param name   what she likes to be called; empty without one, and where she neither agreed to companies nor works or
///               worked
/// @param advice whether to call her now
/// @param phone  how she is called; empty unless she may be called about work now
record WorkContact(CardNumber card, Optional<String> name, Advice.Verdict advice, Optional<Phone> phone) {
    /// How she is called.
    ///
    /// @param number  as she writes it
    /// @param sayWho  whether we may say who calls; not unless she said so
    /// @param instead what is said instead, in her words
    record Phone(String number, boolean sayWho, Optional<String> instead) {
        @Override
        public String toString() {
            return "a number";
        }
    }

    @Override
    public String toString() {
        return card.toString();
    }
}
