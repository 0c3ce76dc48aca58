/// Reaching out: activities for others, materials, what those who come say, and how the site answers. Owns the tables `activity`,
/// `activity_answer`, `material`, `material_entry`, `feedback`, `feedback_answer` and `site_record`, in which nobody is named, and
/// `material_help`, which says what a woman was given.
@NullMarked
package org.daybook.outreach;

import org.jspecify.annotations.NullMarked;
