/// Reports of several sites put together: each site signs its locked report for a joint office, which opens, checks and adds
/// them up. No store is read but that of the site that signs.
@NullMarked
package org.daybook.reports.joint;

import org.jspecify.annotations.NullMarked;
