package org.daybook.participants;

import org.daybook.ui.Place;

/// Everyone who has a card, or those whom a text finds.
///
/// @param typed the search text; empty for the newest cards. Never a name from another screen: places are remembered
public record PeopleList(String typed) implements Place {}
