/// Import from a site's own spreadsheets, and export in their form. Files from outside are read by a small program without the
/// store ([SourceFiles]); their content is kept encrypted in the store until it is imported or discarded.
@NullMarked
package org.daybook.exchange;

import org.jspecify.annotations.NullMarked;
