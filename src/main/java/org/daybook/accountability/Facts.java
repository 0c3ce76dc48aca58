package org.daybook.accountability;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.keeping.BackupState;
import org.daybook.locking.LockingRule;
import org.daybook.participants.OptionalQuestion;
import org.daybook.recovery.RecoveryKit;
import org.daybook.staff.Role;
import org.daybook.staff.Site;

/// What is true on this site today, as far as papers need it: counts and settings, nobody in particular.
///
/// @param today   the site's date
/// @param site    the site
/// @param asked   what the form asks
/// @param guard   what keeps the store
/// @param tiers   how many people lie in it
/// @param sharing to how many others something may be told now
record Facts(LocalDate today, Site site, Set<OptionalQuestion> asked, Guard guard, ImpactCounts tiers,
        Sharing sharing) {
    Facts {
        asked = Set.copyOf(asked);
    }

    /// What keeps the store.
    ///
    /// @param locking     the rule for an unattended screen
    /// @param keeping     backups
    /// @param passphrases how many people can open it
    /// @param kit         the recovery kit in force
    /// @param roles       how many people have each role
    record Guard(LockingRule locking, BackupState keeping, int passphrases, Optional<RecoveryKit> kit,
            Map<Role, Integer> roles) {
        Guard {
            roles = Map.copyOf(roles);
        }
    }

    /// Who may be told something now, by the yeses that hold.
    ///
    /// @param organisations how many other organisations
    /// @param people        how many people said yes to one
    /// @param companies     how many people said yes to companies
    record Sharing(int organisations, int people, int companies) {}

    /// In which days are meant.
    ZoneId zone() {
        return site.zone();
    }

    /// What the form asks, in its order.
    List<OptionalQuestion> inOrder() {
        return asked.stream().sorted().toList();
    }
}
