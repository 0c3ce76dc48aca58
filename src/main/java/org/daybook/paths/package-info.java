/// The four empowerment paths and who is on them, with her goal in her own words. Owns the table `enrolment` and
/// publishes the view `v_enrolment`.
@NullMarked
package org.daybook.paths;

import org.jspecify.annotations.NullMarked;
