package org.daybook.teamwork;

import java.util.List;
import java.util.Set;
import org.daybook.base.Problem;
import org.daybook.participants.CardNumber;
import org.daybook.staff.Role;

/// The typed text of a note for the team. Its string form shows nothing of it.
///
/// @param words   as typed
/// @param readers the roles that may read it; empty for everyone
record NewNote(String words, Set<Role> readers) {
    /// The maximum number of characters, as a reader counts them.
    static final int LONGEST = 500;

    NewNote {
        words = words.strip();
        readers = Set.copyOf(readers);
    }

    /// Returns what must be corrected, including a card number, because colleagues from whom she is hidden read notes too.
    /// Empty if everything is valid.
    List<Problem> problems() {
        if (words.isEmpty() || words.codePointCount(0, words.length()) > LONGEST) {
            return List.of(new Problem("words", "teamwork.notes.problem.words"));
        }
        return CardNumber.isIn(words) ? List.of(new Problem("words", "teamwork.notes.problem.card")) : List.of();
    }

    @Override
    public String toString() {
        return "NewNote";
    }
}
