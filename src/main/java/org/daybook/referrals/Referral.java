package org.daybook.referrals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.services.ServiceId;
import org.daybook.services.ServiceKind;

/// A referral as it is kept: never what was told about her, only which kinds of it she allowed.
///
/// @param id        its identity
/// @param reference by which the organisation knows it; has nothing of her card
/// @param to        which organisation
/// @param terms     what was agreed
/// @param words     what to say of her need; may be empty
/// @param steps     how it went, the first one first; never empty
public record Referral(ReferralId id, String reference, To to, Terms terms, String words, List<ReferralStep> steps) {
    public Referral {
        steps = List.copyOf(steps);
    }

    /// Which organisation.
    ///
    /// @param service      of the address book; empty for another organisation
    /// @param organisation its name
    public record To(Optional<ServiceId> service, String organisation) {}

    /// What was agreed.
    ///
    /// @param need      what she asks for
    /// @param urgency   how soon
    /// @param data      what she allows them to be told
    /// @param channel   how it travels
    /// @param feedback  what they may tell us back, as she said last
    /// @param companion who goes with her; empty where nobody asked
    /// @param language  ISO 639 code of the letter she read
    /// @param by        when help has to have begun; empty where there is no such time
    public record Terms(ServiceKind need, ReferralUrgency urgency, Set<SharedData> data, ReferralChannel channel,
            ReferralFeedback feedback, Optional<ReferralCompanion> companion, String language,
            Optional<Instant> by) {
        public Terms {
            data = Set.copyOf(data);
        }
    }

    /// What she has to agree to for it to go.
    public Sharing sharing() {
        return new Sharing(to.organisation(), terms.data());
    }

    /// Shows nothing when printed by accident.
    @Override
    public String toString() {
        return "Referral";
    }

    /// The same with another answer to what they may tell us back.
    Referral telling(ReferralFeedback feedback) {
        return new Referral(id, reference, to, new Terms(terms.need(), terms.urgency(), terms.data(), terms.channel(),
                feedback, terms.companion(), terms.language(), terms.by()), words, steps);
    }

    /// How it stands.
    public ReferralStatus status() {
        return steps.getLast().status();
    }

    /// The day on which the organisation was first told; empty while nobody was.
    public Optional<LocalDate> goneOn() {
        return steps.stream().filter(step -> step.status() == ReferralStatus.ASKED).map(ReferralStep::on).findFirst();
    }

    /// Whole hours until help has to have begun; empty where there is no such time, where it is over, and where nobody waits.
    public OptionalLong hoursLeft(Instant now) {
        return terms.by().filter(end -> status().isOpen() && end.isAfter(now))
                .map(end -> OptionalLong.of(Duration.between(now, end).toHours())).orElseGet(OptionalLong::empty);
    }

    /// The last day of her recovery and reflection period, as it was told last.
    public Optional<LocalDate> reflectionUntil() {
        return steps.reversed().stream().flatMap(step -> step.reflection().stream()).findFirst();
    }

    /// A week before that period ends, or the day on which it was told where less than a week was left; empty once somebody
    /// looked since, and where it was over already. The step that tells the period is no look at it.
    Optional<LocalDate> reflectionDue() {
        return reflectionUntil().flatMap(end -> {
            int told = told(end);
            var on = steps.get(told).on();
            var week = end.minusWeeks(1);
            var day = on.isAfter(week) ? on : week;
            return Optional.of(day).filter(_ -> !on.isAfter(end))
                    .filter(_ -> steps.subList(told + 1, steps.size()).stream()
                            .allMatch(step -> step.on().isBefore(day)));
        });
    }

    /// Which step first told that end, of those since which no other end was told.
    private int told(LocalDate end) {
        int told = steps.size();
        for (int step = steps.size() - 1; step >= 0; step--) {
            var said = steps.get(step).reflection();
            if (said.filter(day -> !day.equals(end)).isPresent()) {
                break;
            }
            told = said.isPresent() ? step : told;
        }
        return told;
    }

    /// When somebody next does something about it: asks what came of it, or speaks with her before her recovery and reflection
    /// period ends; empty when nobody does any more.
    public Optional<LocalDate> due() {
        return Stream.of(asked(), reflectionDue()).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /// When somebody next asks what came of it; empty when nobody does any more. A reminder is done by whatever was written
    /// on its day or later, apart from the asking itself.
    private Optional<LocalDate> asked() {
        if (!status().isOpen()) {
            return Optional.empty();
        }
        var from = goneOn().orElse(steps.getFirst().on());
        var looked = steps.stream().filter(step -> step.status() != ReferralStatus.PREPARED
                && step.status() != ReferralStatus.ASKED).map(ReferralStep::on).toList();
        return terms.urgency().reminders(from).stream()
                .filter(day -> looked.stream().allMatch(look -> look.isBefore(day))).findFirst();
    }
}
