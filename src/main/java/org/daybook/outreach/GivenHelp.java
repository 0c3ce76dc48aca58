package org.daybook.outreach;

import java.time.LocalDate;
import java.util.Optional;

/// Something that a woman was given.
///
/// @param id        its identity
/// @param reference the number of its receipt, which contains nothing about her
/// @param what      what she was given
/// @param on        the site's local date
/// @param receiptOn the day on which a receipt was made
public record GivenHelp(MaterialHelpId id, String reference, NewHelp.Given what, LocalDate on,
        Optional<LocalDate> receiptOn) {}
