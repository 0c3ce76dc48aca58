/// Joint reports of several sites: each site signs its finalised report for a joint office, which opens, checks and adds them
/// up. No store is read except that of the signing site.
@NullMarked
package org.daybook.reports.joint;

import org.jspecify.annotations.NullMarked;
