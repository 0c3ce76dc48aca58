/// The files in which a report is exported: one document of words and published figures, and a writer for each kind of file.
/// The writers do not access the store, the computer or its clock; the same document gives the same bytes everywhere.
@NullMarked
package org.daybook.reports.files;

import org.jspecify.annotations.NullMarked;
