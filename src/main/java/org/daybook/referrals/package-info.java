/// Referrals to other organisations: what she asks for, what may be shared, and the outcome. Nothing is sent without her
/// consent for that organisation.
@NullMarked
package org.daybook.referrals;

import org.jspecify.annotations.NullMarked;
