/// Membership: a card for everyone who comes, what she chose to tell, and her consents. Owns the tables `participant`
/// and `consent_event` and publishes the view `v_participant`. Rooms above use [Participants] and the ids; nobody else
/// reads the tables.
@NullMarked
package org.daybook.participants;

import org.jspecify.annotations.NullMarked;
