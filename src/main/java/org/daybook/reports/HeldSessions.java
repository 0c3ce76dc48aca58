package org.daybook.reports;

/// The sessions held in one quarter, summed up.
///
/// @param held             how many
/// @param anonymous        people counted in them without a card
/// @param anonymousMinutes length times those people
/// @param alone            the most sessions to which one woman came as the only known person
record HeldSessions(int held, int anonymous, int anonymousMinutes, int alone) {
    static final HeldSessions NONE = new HeldSessions(0, 0, 0, 0);
}
