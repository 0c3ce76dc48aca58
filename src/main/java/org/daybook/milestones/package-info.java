/// What she reached, in her own life and in the town: facts with a date, and a certificate that she can take home. Written by
/// the staff who accompany her; only what she wants recorded.
@NullMarked
package org.daybook.milestones;

import org.jspecify.annotations.NullMarked;
