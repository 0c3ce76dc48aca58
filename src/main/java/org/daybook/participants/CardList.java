package org.daybook.participants;

import java.time.LocalDate;
import java.util.List;

/// What goes onto paper of a list of people: cards alone.
///
/// @param cards of everyone on it, in its order
/// @param on    the site's date
/// @param by    initials of who prints it
public record CardList(List<CardNumber> cards, LocalDate on, String by) {
    /// Keeps the list as it is now.
    public CardList {
        cards = List.copyOf(cards);
    }
}
