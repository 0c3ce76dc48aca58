package org.daybook.participants;

import java.util.List;
import org.daybook.ui.Texts;

/// The result of a query for the list of people, and its text.
///
/// @param typed  the search text; empty for the newest cards
/// @param rows   those found, or the newest
/// @param nearly whether nobody was found, and these only come close to what was typed
/// @param all    how many there are
/// @param recent the women whose records were opened last
/// @param words  the words of a line
record ListedPeople(String typed, List<PersonFacts> rows, boolean nearly, long all, List<PersonFacts> recent,
        PersonWords words) {
    ListedPeople {
        rows = List.copyOf(rows);
        recent = List.copyOf(recent);
    }

    /// Returns the text of an empty list.
    ///
    /// @param filtered whether filters leave somebody out
    String nobody(Texts texts, boolean filtered) {
        if (filtered) {
            return texts.say("participants.people.filtered");
        }
        if (typed.isEmpty()) {
            return texts.say("participants.people.empty");
        }
        return CardNumber.isMistyped(typed)
                ? texts.say("participants.people.no-such-card")
                : texts.say("participants.people.nobody");
    }

    /// Returns the text that states how many of them are shown.
    ///
    /// @param shown    the number that pass the filters
    /// @param filtered whether filters leave somebody out
    String counted(Texts texts, int shown, boolean filtered) {
        if (nearly && shown > 0) {
            return CardNumber.isMistyped(typed)
                    ? texts.say("participants.people.mistyped", shown)
                    : texts.say("participants.people.nearly", shown);
        }
        return typed.isEmpty() && rows.size() < all && !filtered
                ? texts.say("participants.people.count.newest", shown, all)
                : texts.say("participants.people.count", shown, all);
    }
}
