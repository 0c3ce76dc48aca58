package org.daybook.accountability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The record of a data breach (Regulation (EU) 2016/679, Article 33(5)).
///
/// @param id        the ID
/// @param number    counted from 1
/// @param what      what is lost, and how
/// @param tiers     the number of people affected
/// @param opening   what opens it
/// @param erasedSince people erased after the copy was made, who are still on it
/// @param writtenOn the site's date
record Breach(UUID id, int number, What what, ImpactCounts tiers, DecryptionExposure opening, int erasedSince,
        LocalDate writtenOn) {
    /// Article 33(1). Counted in hours from the moment of becoming aware, so that neither a weekend nor a clock change extends
    /// it.
    private static final Duration TO_NOTIFY = Duration.ofHours(72);

    /// What is lost, and how.
    ///
    /// @param lost    the asset
    /// @param backup  the newest backup that was on it
    /// @param foundAt the moment of becoming aware of the loss
    /// @param state   the state in which it was
    /// @param beside  whether a passphrase or kit was with it
    /// @param known   what else is known
    record What(LostAsset lost, Optional<Instant> backup, Instant foundAt, DeviceState state, KeyExposure beside,
            String known) {}

    /// A record as a reader may see it.
    ///
    /// @param breach   the breach
    /// @param cards    the cards of people affected who are still in the store
    /// @param unlisted the number of further people, who are hidden from the reader
    record Listing(Breach breach, List<String> cards, int unlisted) {
        Listing {
            cards = List.copyOf(cards);
        }
    }

    /// Returns the deadline for notifying the authority.
    ZonedDateTime deadline(ZoneId zone) {
        return what.foundAt().plus(TO_NOTIFY).atZone(zone);
    }

    /// Returns whether a high risk is likely (Article 34), as far as a program can tell: a draft for the person who decides.
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

    /// Whether those affected probably have to be told.
    enum Likely {
        /// Nobody is affected, as far as is known.
        NOBODY,
        /// It can be read.
        YES,
        /// It cannot be read without a passphrase; none was with it, and nobody who has left knows one that opens it.
        NO,
        /// A deciding fact is unknown.
        UNCLEAR
    }
}
