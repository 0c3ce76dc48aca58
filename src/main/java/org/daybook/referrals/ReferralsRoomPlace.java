package org.daybook.referrals;

import org.daybook.ui.Place;

/// What came to us, and what women did not receive elsewhere.
public record ReferralsRoomPlace() implements Place {}
