package org.daybook.accountability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something that is lost, as it was written down (Regulation (EU) 2016/679, Article 33(5)).
///
/// @param id        identity
/// @param number    counted from 1
/// @param what      what is lost, and how
/// @param tiers     how many people lay on it
/// @param opening   what opens it
/// @param erasedSince people who were erased after the copy was made, and lie on it still
/// @param writtenOn the site's date
record Breach(UUID id, int number, What what, ImpactCounts tiers, DecryptionExposure opening, int erasedSince,
        LocalDate writtenOn) {
    /// Article 33(1). Counted in hours from the moment at which somebody became aware, so a weekend or a change of clocks
    /// does not lengthen it.
    private static final Duration TO_NOTIFY = Duration.ofHours(72);

    /// What is lost, and how.
    ///
    /// @param lost    what
    /// @param backup  the newest backup that was on it
    /// @param foundAt when somebody became aware of it
    /// @param state   in which state it was
    /// @param beside  whether a passphrase or kit lay with it
    /// @param known   what else is known
    record What(LostAsset lost, Optional<Instant> backup, Instant foundAt, DeviceState state, KeyExposure beside,
            String known) {}

    /// A sheet as one reader may see it.
    ///
    /// @param breach   what is lost
    /// @param cards    of those who lay on it and are there still
    /// @param unlisted how many more there are, from whom the reader is kept away
    record Listing(Breach breach, List<String> cards, int unlisted) {
        Listing {
            cards = List.copyOf(cards);
        }
    }

    /// Until when the authority must be told.
    ZonedDateTime deadline(ZoneId zone) {
        return what.foundAt().plus(TO_NOTIFY).atZone(zone);
    }

    /// Whether a high risk is likely (Article 34), as far as a program can tell: a draft for whoever decides.
    Likely likely() {
        if (tiers.people() == 0 && erasedSince == 0) {
            return Likely.NOBODY;
        }
        if (what.lost() == LostAsset.LIST || what.beside() == KeyExposure.YES || what.state() == DeviceState.OPEN) {
            return Likely.YES;
        }
        boolean closed = what.lost() == LostAsset.BACKUPS || what.state() == DeviceState.LOCKED;
        return closed && what.beside() == KeyExposure.NO && opening.former() == 0 ? Likely.NO : Likely.UNCLEAR;
    }

    /// Whether those affected must probably be told.
    enum Likely {
        /// Nobody lies on it, as far as is known.
        NOBODY,
        /// It can be read.
        YES,
        /// It cannot be read without a passphrase, and none lay with it.
        NO,
        /// Something that decides it is not known.
        UNCLEAR
    }
}
