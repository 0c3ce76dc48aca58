package org.daybook.staff;

import org.daybook.vault.Tx;

/// What somebody set up while she was signed in, and what ends as soon as she gets another passphrase: whoever knew the former
/// one may have set it up.
@FunctionalInterface
public interface EndsWithPassphrase {
    /// Ends it. Runs inside the passage of the change.
    void end(Tx tx, StaffId who);
}
