/// How she may be reached, and the calls that were made: only as she said, and only while she consents to being contacted. Owns
/// the tables `contact_wish` and `contact_call`. Rooms above use [Contacts]; nothing else reads the tables.
@NullMarked
package org.daybook.contact;

import org.jspecify.annotations.NullMarked;
