/// Her rights over what is recorded about her: to have it erased, locked, shown and handed over, and to know who saw it. What
/// must survive a restore is in the vault's tombstones.
@NullMarked
package org.daybook.rights;

import org.jspecify.annotations.NullMarked;
