package org.daybook.work;

import java.util.Optional;
import org.daybook.contact.Advice;
import org.daybook.participants.CardNumber;

/// Her details for staff who find work with her, and whether to call her. Its string form reveals nothing if printed by
/// accident.
///
/// @param card   her card
/// @param name   what she likes to be called; empty without one, or if she neither agreed to companies nor works or worked
/// @param advice whether to call her now
/// @param phone  how to call her; empty unless she may be called about work now
record WorkContact(CardNumber card, Optional<String> name, Advice.Verdict advice, Optional<Phone> phone) {
    /// How to call her.
    ///
    /// @param number  as she writes it
    /// @param sayWho  whether we may say who is calling; only if she said so
    /// @param instead what to say instead, in her words
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
