/// Her rights over what is written about her: to have it erased, locked, shown and handed over, and to know who saw it.
/// Owns the table `erasure_asked`: who is to be erased and is not yet; what must outlive a restore are the vault's marks.
@NullMarked
package org.daybook.rights;

import org.jspecify.annotations.NullMarked;
