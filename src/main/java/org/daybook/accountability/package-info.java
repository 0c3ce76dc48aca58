/// The papers that a site must be able to present: record of processing, privacy notice, draft of an impact assessment, and a
/// sheet for each breach. Written from the data and the site's settings; they promise nothing that `docs/security.md` does not
/// guarantee.
@NullMarked
package org.daybook.accountability;

import org.jspecify.annotations.NullMarked;
