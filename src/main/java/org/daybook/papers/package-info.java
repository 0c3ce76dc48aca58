/// Documents that she asked to be kept: scans and photographs, stored unchanged byte by byte, with a log of who opened them or
/// handed them out. They belong to her case file: only staff who work on it have access.
@NullMarked
package org.daybook.papers;

import org.jspecify.annotations.NullMarked;
