/// Work with companies: which ones, how each was checked, what they offer, what stops placements there, what she wishes, and
/// where she works. Staff who look for work for her see this and nothing from a case file.
@NullMarked
package org.daybook.work;

import org.jspecify.annotations.NullMarked;
