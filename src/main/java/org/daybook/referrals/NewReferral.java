package org.daybook.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.Problem;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.services.ServiceId;
import org.daybook.services.ServiceKind;

/// A referral as it is prepared with her.
///
/// @param to      the organisation
/// @param request what she asks for
/// @param telling what may be shared, and how it travels
/// @param until   the last day on which her consent holds, once she agreed to exactly this; empty until she did
public record NewReferral(To to, Request request, Telling telling, Optional<LocalDate> until) {
    /// The longest text about what she needs, in characters.
    public static final int LONGEST = 300;
    /// The longest time limit for help to begin, in hours.
    public static final int MOST_HOURS = 240;
    /// What may be shared: never her card number, which would link what she does elsewhere to this place.
    public static final Set<SharedData> OFFERED = Set.copyOf(EnumSet.of(SharedData.NEED, SharedData.LANGUAGE,
            SharedData.NAME, SharedData.CONTACT, SharedData.BIRTH, SharedData.CHILDREN));
    /// What is ticked before she is asked.
    public static final Set<SharedData> USUAL = Set.copyOf(EnumSet.of(SharedData.NEED, SharedData.LANGUAGE));

    /// The organisation.
    ///
    /// @param service      of the address book; empty for another organisation
    /// @param organisation its name
    public record To(Optional<ServiceId> service, String organisation) {
        public To {
            organisation = organisation.strip();
        }
    }

    /// What she asks for.
    ///
    /// @param need    empty until it is chosen
    /// @param urgency how soon
    /// @param words   a description, as she wants it worded; may be empty
    /// @param hours   the hours within which help must begin; empty if there is no time limit
    public record Request(Optional<ServiceKind> need, Optional<ReferralUrgency> urgency, String words,
            OptionalInt hours) {
        /// A request with a time limit is urgent.
        public Request {
            words = words.strip();
            urgency = hours.isPresent() ? Optional.of(ReferralUrgency.URGENT) : urgency;
        }

        /// Creates a request without a time limit for help to begin.
        public Request(Optional<ServiceKind> need, Optional<ReferralUrgency> urgency, String words) {
            this(need, urgency, words, OptionalInt.empty());
        }
    }

    /// What may be shared, and how it travels.
    ///
    /// @param data      what she allows
    /// @param channel   how it travels
    /// @param feedback  what they may tell us back
    /// @param companion who goes with her
    /// @param language  ISO 639 code of the letter she reads
    public record Telling(Set<SharedData> data, Optional<ReferralChannel> channel, Optional<ReferralFeedback> feedback,
            Optional<ReferralCompanion> companion, String language) {
        public Telling {
            data = Set.copyOf(data);
        }
    }

    /// Returns a copy with known facts only: what nobody knows cannot be shared.
    NewReferral of(ReferralFacts facts) {
        return new NewReferral(to, request, new Telling(telling.data().stream().filter(facts.known()::contains)
                .collect(Collectors.toSet()), telling.channel(), telling.feedback(), telling.companion(),
                telling.language()), until);
    }

    /// Returns what she agrees to.
    Sharing sharing() {
        return new Sharing(to.organisation(), telling.data());
    }

    /// Returns what should be checked again; empty if there is nothing.
    ///
    /// @param today the site's date
    public List<Problem> problems(LocalDate today) {
        var found = new ArrayList<Problem>();
        needed("organisation", !sharing().organisation().isEmpty(), "referrals.problem.organisation", found);
        if (length(to.organisation()) > Sharing.LONGEST) {
            found.add(new Problem("organisation", "referrals.problem.too-long"));
        }
        needed("need", request.need().isPresent(), "referrals.problem.need", found);
        needed("urgency", request.urgency().isPresent(), "referrals.problem.urgency", found);
        if (length(request.words()) > LONGEST) {
            found.add(new Problem("words", "referrals.problem.too-long"));
        }
        needed("hours", request.hours().stream().allMatch(hours -> hours > 0 && hours <= MOST_HOURS),
                "referrals.problem.hours", found);
        needed("data", !telling.data().isEmpty() && OFFERED.containsAll(telling.data()), "referrals.problem.data",
                found);
        needed("channel", telling.channel().isPresent(), "referrals.problem.channel", found);
        needed("feedback", telling.feedback().isPresent(), "referrals.problem.feedback", found);
        needed("until", until.filter(day -> !day.isBefore(today)).isPresent(), "referrals.problem.until", found);
        return List.copyOf(found);
    }

    /// Returns the type name only, so that nothing shows if it is printed by accident.
    @Override
    public String toString() {
        return "NewReferral";
    }

    private static void needed(String field, boolean there, String problem, List<Problem> found) {
        if (!there) {
            found.add(new Problem(field, problem));
        }
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
