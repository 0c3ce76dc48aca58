/// Referrals to other organisations: what she asks for, what they may be told, and what came of it. Owns the tables `referral`
/// and `referral_status`. Nothing leaves without her consent for that organisation.
@NullMarked
package org.daybook.referrals;

import org.jspecify.annotations.NullMarked;
