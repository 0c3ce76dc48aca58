package org.daybook.sessions;

import java.time.LocalDate;

/// An entry made about her after the register was closed, or after the session's day.
///
/// @param on the site's date on which it was entered
public record Late(What what, LocalDate on) {
    /// What was entered.
    public enum What {
        /// She was here.
        SET,
        /// She was not here after all.
        TAKEN_BACK;

        String code() {
            return this == SET ? "set" : "taken-back";
        }

        static What ofCode(String code) {
            return code.equals("set") ? SET : TAKEN_BACK;
        }
    }

    /// Checks whether an entry made now is late.
    static boolean isLate(Session session, LocalDate today) {
        return session.register() == Session.Register.DONE || today.isAfter(session.day());
    }
}
