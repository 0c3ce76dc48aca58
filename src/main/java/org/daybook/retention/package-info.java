/// How long the site keeps what, what is due for review, and deleting it once two people have agreed. Nothing is ever deleted
/// automatically. What must be done again after a restore is recorded in the vault's tombstones.
@NullMarked
package org.daybook.retention;

import org.jspecify.annotations.NullMarked;
