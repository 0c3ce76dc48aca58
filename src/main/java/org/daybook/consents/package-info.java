/// What she was asked and what she answered: one purpose after the other, each answer an event that stays. Owns the tables
/// `consent_event`, `consent_assent` and `consent_override` and publishes the views `v_consent`, `v_consent_lasts` and `v_consent_no`; when
/// somebody is of age it reads from `v_of_age`, which the room of her card publishes. Rooms above ask [Consents]; what a
/// worker does goes through [Ledger].
@NullMarked
package org.daybook.consents;

import org.jspecify.annotations.NullMarked;
