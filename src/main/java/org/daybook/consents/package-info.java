/// What she was asked and what she answered: one purpose after the other, each answer an event that stays. Owns the table
/// `consent_event`. Rooms above ask [Consents]; nobody else reads the table.
@NullMarked
package org.daybook.consents;

import org.jspecify.annotations.NullMarked;
