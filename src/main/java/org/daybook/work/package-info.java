/// Work with companies: which ones, how each was checked, what they offer, what stops placements there, what she wishes, and
/// where she works. Owns the tables `company`, `company_check`, `company_warning`, `company_talk`, `company_person`,
/// `company_sender`, `opening`, `work_wish`, `work_limit`, `job_offer`, `placement`, `placement_mark`, `traineeship`,
/// `work_check_in`, `work_status` and `leaving_question`. Staff who look for work for her see this and nothing from a case
/// file.
@NullMarked
package org.daybook.work;

import org.jspecify.annotations.NullMarked;
