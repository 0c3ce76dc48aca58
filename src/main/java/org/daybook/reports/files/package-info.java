/// The files in which a report leaves: one document in words and published figures, and a writer for each kind of file. The
/// writers know nothing of the store, of the computer or of its clock; the same document is the same bytes everywhere.
@NullMarked
package org.daybook.reports.files;

import org.jspecify.annotations.NullMarked;
