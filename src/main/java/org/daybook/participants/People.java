package org.daybook.participants;

import org.daybook.ui.Place;

/// The list of people.
///
/// @param typed what was typed to find somebody; empty for the newest cards
public record People(String typed) implements Place {}
