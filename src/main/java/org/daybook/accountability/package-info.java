/// The papers that a site must be able to present: record of processing, privacy notice, draft of an impact assessment, and a
/// sheet for each breach. Written from the data and the site's settings; they promise nothing that `docs/security.md` does not
/// guarantee.
///
/// Tables owned: `paper_setting`, `notice_version`, `breach_sheet`, `breach_person`. Reads `v_card`, `v_case_file`,
/// `v_telephone`, `v_consent`.
@NullMarked
package org.daybook.accountability;

import org.jspecify.annotations.NullMarked;
