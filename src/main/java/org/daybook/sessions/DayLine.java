package org.daybook.sessions;

/// One session in a day's or a week's list.
///
/// @param session  the session
/// @param initials of who leads it
/// @param here     how many are marked here, without those counted without a card
/// @param expected how many are on its path that day
public record DayLine(Session session, String initials, int here, int expected) {}
