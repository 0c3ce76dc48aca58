package org.daybook.referrals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.daybook.contact.Advice;
import org.daybook.participants.PersonRow;

/// A referral whose outcome somebody should ask for: her card and initial, never what it is about, apart from the end of her
/// recovery and reflection period.
///
/// @param her     the woman
/// @param on      since when it is due
/// @param verdict how she may be reached now
/// @param hours   whole hours until help must have begun; empty if there is no time limit
/// @param reflection the last day of her recovery and reflection period, if it is due because of that
public record DueReferral(PersonRow her, LocalDate on, Advice.Verdict verdict,
        OptionalLong hours, Optional<LocalDate> reflection) {}
