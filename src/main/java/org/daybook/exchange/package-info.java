/// What comes in from a site's own spreadsheets, and what is taken out in their form. Files from outside are read by a
/// small program without the store ([SourceFiles]); what they say waits encrypted in the store until it is taken in or
/// left.
@NullMarked
package org.daybook.exchange;

import org.jspecify.annotations.NullMarked;
