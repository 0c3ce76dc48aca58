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

/// What is true at this site today, as far as papers need it: counts and settings, no individuals.
///
/// @param today   the site's date
/// @param site    the site
/// @param asked   the questions of the form
/// @param guard   what protects the store
/// @param tiers   the number of people in it
/// @param sharing the number of others who may be told something now
record Facts(LocalDate today, Site site, Set<OptionalQuestion> asked, Guard guard, ImpactCounts tiers,
        Sharing sharing) {
    Facts {
        asked = Set.copyOf(asked);
    }

    /// What protects the store.
    ///
    /// @param locking     the rule for an unattended screen
    /// @param keeping     backups
    /// @param passphrases the number of people who can open it
    /// @param kit         the recovery kit in force
    /// @param roles       the number of people with each role
    record Guard(LockingRule locking, BackupState keeping, int passphrases, Optional<RecoveryKit> kit,
            Map<Role, Integer> roles) {
        Guard {
            roles = Map.copyOf(roles);
        }
    }

    /// Who may be told something now, by the consents in force.
    ///
    /// @param organisations the number of other organisations
    /// @param people        the number of people who consented to one
    /// @param companies     the number of people who consented to companies
    record Sharing(int organisations, int people, int companies) {}

    /// Returns the zone that determines days.
    ZoneId zone() {
        return site.zone();
    }

    /// Returns the questions of the form, in order.
    List<OptionalQuestion> inOrder() {
        return asked.stream().sorted().toList();
    }
}
