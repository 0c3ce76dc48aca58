package org.daybook.reports;

/// The totals of the sessions held in one quarter.
///
/// @param held             the number of sessions
/// @param anonymous        the people counted in them without a card
/// @param anonymousMinutes the length of each session times those people, summed up
/// @param alone            the highest number of sessions that one woman attended as the only known person
record HeldSessions(int held, int anonymous, int anonymousMinutes, int alone) {
    static final HeldSessions NONE = new HeldSessions(0, 0, 0, 0);
}
