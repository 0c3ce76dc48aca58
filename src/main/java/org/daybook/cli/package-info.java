/// The command line, for coordinators who script their work and for tests. The only package that writes to the
/// standard streams.
@NullMarked
package org.daybook.cli;

import org.jspecify.annotations.NullMarked;
