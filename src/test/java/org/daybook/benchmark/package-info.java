/// Measurements for `docs/benchmarks.md`. Not part of `mvn verify`; [Benchmarks] is the command.
@NullMarked
package org.daybook.benchmark;

import org.jspecify.annotations.NullMarked;
