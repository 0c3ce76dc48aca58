package org.daybook.referrals;

import org.daybook.ui.Place;

/// Referrals received, and what women did not receive elsewhere.
public record ReferralsRoomPlace() implements Place {}
