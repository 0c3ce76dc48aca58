package org.daybook.participants;

import java.time.LocalDate;
import java.util.List;

/// A list of people as it is printed: cards alone.
///
/// @param cards of everyone on it, in its order
/// @param on    the site's date
/// @param by    initials of the person who prints it
public record CardList(List<CardNumber> cards, LocalDate on, String by) {
    /// Copies the list.
    public CardList {
        cards = List.copyOf(cards);
    }
}
