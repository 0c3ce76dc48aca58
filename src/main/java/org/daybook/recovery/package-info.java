/// Recovery kits: random keys on paper, for when nobody knows a passphrase any more. A kit is one sheet, or three of which any
/// two are enough. Covers how a sheet is written and read, when a kit is in force, and the drill. A kit's key is one more slot,
/// which belongs to nobody; how a user gets back in with it is in [org.daybook.staff.KitDoor].
@NullMarked
package org.daybook.recovery;

import org.jspecify.annotations.NullMarked;
