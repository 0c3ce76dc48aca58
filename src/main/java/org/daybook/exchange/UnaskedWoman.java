package org.daybook.exchange;

import java.time.LocalDate;
import org.daybook.participants.PersonRow;

/// A woman whom an import brought, and whom nobody has asked for any consent yet.
///
/// @param her        her line
/// @param importedOn the site's date of the first import that brought data about her
public record UnaskedWoman(PersonRow her, LocalDate importedOn) {}
