package org.daybook.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.recovery.RecoveryKit;
import org.daybook.staff.Colleague;

/// What opens a copy of the store. Computed from who worked here when it was made: the copy itself is lost and cannot be
/// examined. Resealing after that is not taken into account, so the number is never too low.
///
/// @param passphrases the number of people with a passphrase
/// @param former      the number of them who have left since
/// @param kit         which recovery kit opens it
record DecryptionExposure(int passphrases, int former, Kit kit) {
    /// Nothing is needed to read it.
    static final DecryptionExposure OF_PAPER = new DecryptionExposure(0, 0, Kit.NONE);

    /// Which recovery kit opens a copy.
    enum Kit {
        /// The one in force now.
        THIS,
        /// One that was in force at that time may open it.
        FORMER,
        /// None that is known to the store.
        NONE;

        /// Returns its code in the store.
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kit ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// Returns the exposure of the store as it is now.
    static DecryptionExposure now(List<Colleague> everyone, Optional<RecoveryKit> kit) {
        int here = (int) everyone.stream().filter(one -> one.state() == Colleague.State.HERE).count();
        return new DecryptionExposure(here, 0, kit.isPresent() ? Kit.THIS : Kit.NONE);
    }

    /// Returns the exposure of a backup.
    ///
    /// @param made when it was made
    /// @param zone the zone that determines days
    static DecryptionExposure of(Instant made, ZoneId zone, List<Colleague> everyone, Optional<RecoveryKit> kit) {
        var day = LocalDate.ofInstant(made, zone);
        var then = everyone.stream().filter(one -> !one.member().id().addedAt().isAfter(made))
                .filter(one -> one.state() != Colleague.State.NO_PASSPHRASE)
                .filter(one -> one.leftOn().map(left -> !left.isBefore(day)).orElse(true)).toList();
        int former = (int) then.stream().filter(one -> one.leftOn().isPresent()).count();
        return new DecryptionExposure(then.size(), former, kit(made, kit));
    }

    private static Kit kit(Instant made, Optional<RecoveryKit> kit) {
        if (kit.isEmpty()) {
            return Kit.NONE;
        }
        boolean inForceThen = kit.flatMap(RecoveryKit::madeAt).filter(at -> !at.isAfter(made)).isPresent();
        if (inForceThen) {
            return Kit.THIS;
        }
        return kit.get().number() > 1 ? Kit.FORMER : Kit.NONE;
    }
}
