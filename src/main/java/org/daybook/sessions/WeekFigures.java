package org.daybook.sessions;

/// The figures of the week on Today; whole numbers, shown only inside the program.
///
/// @param people      different women who came since Monday
/// @param held        sessions held since Monday
/// @param newCards    cards given since Monday
/// @param missedTwice women on a path who missed at least two sessions in a row, all of the last two weeks
public record WeekFigures(int people, int held, int newCards, int missedTwice) {}
