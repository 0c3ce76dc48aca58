package org.daybook.rights;

import java.time.LocalDate;
import java.util.UUID;

/// A requested erasure of somebody whose file the requester herself hid from the user, who is told of it without learning
/// whom it concerns (decision 165).
///
/// @param request identity of the request
/// @param by      initials of the person who requested it
/// @param on      the site's date
public record UnseenErasure(UUID request, String by, LocalDate on) {}
