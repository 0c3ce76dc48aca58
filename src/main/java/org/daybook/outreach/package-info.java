/// Outreach: activities for others, materials, anonymous feedback, and the site's records. Owns the tables `activity`,
/// `activity_answer`, `material`, `material_entry`, `feedback`, `feedback_answer` and `site_record`, in which nobody is named,
/// and `material_help`, which records what a woman was given.
@NullMarked
package org.daybook.outreach;

import org.jspecify.annotations.NullMarked;
