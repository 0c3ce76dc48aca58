package org.daybook.teamwork;

import java.util.List;
import java.util.Set;
import org.daybook.base.Problem;
import org.daybook.participants.CardNumber;
import org.daybook.staff.Role;

/// What was typed for the team. Shows nothing of it when printed.
///
/// @param words   as typed
/// @param readers whose roles read it; empty for everybody
record NewNote(String words, Set<Role> readers) {
    /// So many letters at the most, as a reader counts them.
    static final int LONGEST = 500;

    NewNote {
        words = words.strip();
        readers = Set.copyOf(readers);
    }

    /// What should be looked at again, also the number of a card: whoever is kept away from her reads notes, too. Empty when all is well.
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
