/// Outreach: activities for others, materials, anonymous feedback, and the site's records, in which nobody is named; and
/// material help, which records what a woman was given.
@NullMarked
package org.daybook.outreach;

import org.jspecify.annotations.NullMarked;
