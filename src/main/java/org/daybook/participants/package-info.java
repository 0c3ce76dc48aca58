/// Membership: a card for everyone who comes, and what she chose to tell. Owns the table `participant` and publishes the views
/// `v_participant`, `v_of_age` and `v_birth_year`. Higher rooms use [Participants]; nobody else reads the table.
@NullMarked
package org.daybook.participants;

import org.jspecify.annotations.NullMarked;
