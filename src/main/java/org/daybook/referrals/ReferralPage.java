package org.daybook.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.daybook.services.Service;

/// Her referrals, and what a new one begins with.
///
/// @param all      the newest first
/// @param facts    what might be shared about her
/// @param services those of the address book, by name
/// @param moment   the day, and whether anything may be added
/// @param head     the heading of a letter; neutral
/// @param channels how a new one may travel, given how she wishes to be reached; empty for staff who may only read
/// @param newest   the number of her newest answer about a consent; 0 if she was never asked
public record ReferralPage(List<Line> all, ReferralFacts facts, List<Service> services, Moment moment, String head,
        Set<ReferralChannel> channels, long newest) {
    public ReferralPage {
        all = List.copyOf(all);
        services = List.copyOf(services);
        channels = Set.copyOf(channels);
    }

    /// One referral.
    ///
    /// @param referral as stored
    /// @param consent  whether they may be told today
    /// @param hours    whole hours until help must have begun; empty if there is no time limit
    /// @param guided   how far she was guided to a national mechanism; empty for any other referral
    public record Line(Referral referral, Consent consent, OptionalLong hours, Optional<Guided> guided) {}

    /// How far a woman was guided to a national mechanism.
    ///
    /// @param country ISO 3166-1 alpha-2
    /// @param done    the steps that were taken, with their days
    public record Guided(String country, Map<NationalStep, LocalDate> done) {
        public Guided {
            done = Map.copyOf(done);
        }
    }

    /// Whether what she allowed may be shared today.
    public enum Consent {
        HOLDS,
        /// Withdrawn, expired, or given again for less.
        ENDED
    }

    /// When it was read.
    ///
    /// @param today  the site's date
    /// @param record whether her record is locked at her request
    public record Moment(LocalDate today, Standing record) {}

    /// Whether anything may be added.
    public enum Standing {
        OPEN,
        LOCKED
    }

    @Override
    public String toString() {
        return "ReferralPage";
    }
}
