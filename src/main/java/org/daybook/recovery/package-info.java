/// Recovery kits: random keys on paper for the day on which nobody knows a passphrase any more. A kit is one sheet, or
/// three of which any two are enough. How a sheet is written and read, when a kit is in force, and the drill.
///
/// Table owned: `recovery_kit`. A kit's key is one more slot, which belongs to nobody; how she comes back in by it is
/// [org.daybook.staff.KitDoor].
@NullMarked
package org.daybook.recovery;

import org.jspecify.annotations.NullMarked;
