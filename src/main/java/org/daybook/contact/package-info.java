/// How she may be reached, and the calls that were made: only as she said, and only while she consents to being contacted.
/// Rooms above use [Contacts]; nothing else reads its tables.
@NullMarked
package org.daybook.contact;

import org.jspecify.annotations.NullMarked;
