/// Reaching out: activities for others, materials, and who was counted there. Owns the tables `activity`, `activity_answer`,
/// `material`, `material_entry`, `feedback`, `feedback_answer` and `site_record`. Nobody is named in them: whoever comes is counted.
@NullMarked
package org.daybook.outreach;

import org.jspecify.annotations.NullMarked;
