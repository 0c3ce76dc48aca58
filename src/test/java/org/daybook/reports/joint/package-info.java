@NullMarked
package org.daybook.reports.joint;

import org.jspecify.annotations.NullMarked;
