/// What she was asked and what she answered: one purpose after the other, each answer an event that stays. Owns the tables
/// `consent_event` and `consent_override` and publishes the view `v_consent`. Rooms above ask [Consents]; what a worker
/// does goes through [Ledger].
@NullMarked
package org.daybook.consents;

import org.jspecify.annotations.NullMarked;
