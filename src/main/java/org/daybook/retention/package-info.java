/// How long the site keeps what, what is due for a look, and taking it out once two people agreed. Nothing ever goes by
/// itself. Owns the tables `retention_period`, `retention_keep`, `purge` and `purge_item`; what must be done again after a
/// restore are the vault's marks.
@NullMarked
package org.daybook.retention;

import org.jspecify.annotations.NullMarked;
