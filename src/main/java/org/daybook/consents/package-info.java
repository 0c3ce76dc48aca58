/// What she was asked and what she answered: one purpose after the other, each answer an event that stays. When somebody is of
/// age is read from `v_of_age`, which the room of her card publishes. Rooms above ask [Consents]; what a worker does goes
/// through [Ledger].
@NullMarked
package org.daybook.consents;

import org.jspecify.annotations.NullMarked;
