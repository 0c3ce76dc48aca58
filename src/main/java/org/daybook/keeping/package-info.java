/// Protection of the store from loss: backups, testing them, resealing them after somebody left, evacuating a place with
/// nothing left on its computer, and the obstacles to all that (a missing stick, a disk nearly full, an older copy). How a
/// backup is written and read is up to the vault; who may do it is decided by the Gate.
@NullMarked
package org.daybook.keeping;

import org.jspecify.annotations.NullMarked;
