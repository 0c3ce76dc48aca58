package org.daybook.referrals;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.participants.PersonRow;

/// A referral on which nobody has recorded a final outcome: her card and initial, never what it is about.
///
/// @param her    the woman
/// @param status its present status
/// @param since  since when it has that status
/// @param ask    when somebody next asks for the outcome; empty if nobody does any more
public record OpenReferral(PersonRow her, ReferralStatus status, LocalDate since, Optional<LocalDate> ask) {}
