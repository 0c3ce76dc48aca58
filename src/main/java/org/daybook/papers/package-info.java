/// Documents that she asked to be kept: scans and photographs, byte by byte as they came, with a log of who opened them or
/// handed them out. They belong to her case file: only those who work on it reach them. Owns the tables `paper`,
/// `paper_chunk` and `paper_event`.
@NullMarked
package org.daybook.papers;

import org.jspecify.annotations.NullMarked;
