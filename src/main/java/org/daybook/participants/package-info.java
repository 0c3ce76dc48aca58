/// Membership: a card for everyone who comes, and what she chose to tell. Higher rooms use [Participants]; nothing else reads
/// its tables.
@NullMarked
package org.daybook.participants;

import org.jspecify.annotations.NullMarked;
