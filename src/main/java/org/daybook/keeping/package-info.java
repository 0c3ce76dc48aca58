/// Keeping the store: backups, trying them, resealing them after somebody left, leaving a place with nothing on its
/// computer, and what stands in the way of all that (a stick not there, a disk nearly full, an older copy).
///
/// Tables owned: `backup_plan`, `backup_made`, `backup_drill`, `older_copy`. How a backup is written and read is the
/// vault's; who may do it is asked of the Gate.
@NullMarked
package org.daybook.keeping;

import org.jspecify.annotations.NullMarked;
