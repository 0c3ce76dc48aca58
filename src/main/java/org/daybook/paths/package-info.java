/// The four empowerment paths, the groups on them and who is on which, with each woman's goal in her own words. Owns the tables
/// `enrolment`, `enrolment_pause`, `path_group` and `path_waiting` and publishes the views `v_enrolment`, `v_path_closed`,
/// `v_pause`, `v_path_group` and `v_came_into_group`.
@NullMarked
package org.daybook.paths;

import org.jspecify.annotations.NullMarked;
