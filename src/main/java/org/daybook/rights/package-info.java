/// Her rights over what is written about her: to have it erased, locked, shown and handed over, and to know who saw it.
/// Owns no table of its own; what must outlive a restore are the vault's marks.
@NullMarked
package org.daybook.rights;

import org.jspecify.annotations.NullMarked;
