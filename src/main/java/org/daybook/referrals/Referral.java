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

/// A referral as stored: never what was shared about her, only which kinds of data she allowed.
///
/// @param id        its identity
/// @param reference by which the organisation knows it; contains nothing of her card
/// @param to        the organisation
/// @param terms     what was agreed
/// @param words     a description of her need; may be empty
/// @param steps     its history, the first one first; never empty
public record Referral(ReferralId id, String reference, To to, Terms terms, String words, List<ReferralStep> steps) {
    public Referral {
        steps = List.copyOf(steps);
    }

    /// The organisation.
    ///
    /// @param service      of the address book; empty for another organisation
    /// @param organisation its name
    public record To(Optional<ServiceId> service, String organisation) {}

    /// What was agreed.
    ///
    /// @param need      what she asks for
    /// @param urgency   how soon
    /// @param data      what she allows to be shared
    /// @param channel   how the letter gets there
    /// @param feedback  what they may tell us back, as she last said
    /// @param companion who goes with her; empty if nobody asked
    /// @param language  ISO 639 code of the letter she read
    /// @param by        when help must have begun; empty if there is no time limit
    public record Terms(ServiceKind need, ReferralUrgency urgency, Set<SharedData> data, ReferralChannel channel,
            ReferralFeedback feedback, Optional<ReferralCompanion> companion, String language,
            Optional<Instant> by) {
        public Terms {
            data = Set.copyOf(data);
        }
    }

    /// Returns what she must agree to before it can be sent.
    public Sharing sharing() {
        return new Sharing(to.organisation(), terms.data());
    }

    /// Returns the type name only, so that nothing shows if it is printed by accident.
    @Override
    public String toString() {
        return "Referral";
    }

    /// Returns a copy with another answer to what they may tell us back.
    Referral telling(ReferralFeedback feedback) {
        return new Referral(id, reference, to, new Terms(terms.need(), terms.urgency(), terms.data(), terms.channel(),
                feedback, terms.companion(), terms.language(), terms.by()), words, steps);
    }

    /// Returns its status.
    public ReferralStatus status() {
        return steps.getLast().status();
    }

    /// Returns the day on which the organisation was first told; empty if it was not.
    public Optional<LocalDate> goneOn() {
        return steps.stream().filter(step -> step.status() == ReferralStatus.ASKED).map(ReferralStep::on).findFirst();
    }

    /// Returns the whole hours until help must have begun; empty if there is no time limit, if it has passed, and if nobody
    /// waits.
    public OptionalLong hoursLeft(Instant now) {
        return terms.by().filter(end -> status().isOpen() && end.isAfter(now))
                .map(end -> OptionalLong.of(Duration.between(now, end).toHours())).orElseGet(OptionalLong::empty);
    }

    /// Returns the last day of her recovery and reflection period, as last stated.
    public Optional<LocalDate> reflectionUntil() {
        return steps.reversed().stream().flatMap(step -> step.reflection().stream()).findFirst();
    }

    /// Returns the day a week before that period ends, or the day on which it was stated if less than a week was left. Empty
    /// once somebody has logged a step since, and if the period was already over. The step that states the period does not
    /// count.
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

    /// Returns the step that first stated that end, among those after which no other end was stated.
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

    /// Returns when somebody next asks for the outcome, or speaks with her before her recovery and reflection period ends;
    /// empty if nothing more is due.
    public Optional<LocalDate> due() {
        return Stream.of(asked(), reflectionDue()).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /// Returns when somebody next asks for the outcome; empty if nobody does any more. A reminder is done once anything was
    /// logged on its day or later, apart from asking the organisation itself.
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
