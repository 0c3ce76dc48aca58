package org.daybook.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.services.ServiceKind;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Writes referrals of a former register as history, each step on its own day. They imply no consent: no letter is sent and
/// nobody is reminded of it before she agrees here. Runs inside one passage, on its thread; [#close] writes the last rows.
public final class ReferralImport implements AutoCloseable {
    /// The language of a letter that nobody here wrote.
    private static final String NO_LANGUAGE = "und";

    private final UnitOfWork work;
    private final BulkInsert referrals;
    private final BulkInsert steps;

    /// @param work the passage
    public ReferralImport(UnitOfWork work) {
        this.work = work;
        referrals = new BulkInsert(work.tx(), "referral", List.of("id", "participant", "number", "reference",
                "organisation", "need", "urgency", "words", "allowed", "channel", "feedback", "language"));
        steps = new BulkInsert(work.tx(), "referral_status", List.of("id", "participant", "referral", "number",
                "status", "gap", "words", "on_day", "recorded_by"), referrals);
    }

    /// A referral of a register.
    ///
    /// @param organisation its name, at most [Sharing#LONGEST] letters
    /// @param need         what she asked for
    /// @param on           the day on which it was prepared or, if not recorded, on which the organisation was asked
    /// @param askedOn      the day on which the organisation was asked, as far as recorded
    /// @param status       its status
    /// @param statusOn     since when, as far as recorded
    /// @param gap          why she did not receive it, as far as recorded; only if she did not
    public record Told(String organisation, ServiceKind need, LocalDate on, Optional<LocalDate> askedOn,
            ReferralStatus status, Optional<LocalDate> statusOn, Optional<ReferralGap> gap) {
        /// Checks whether one of the days is before a day that must precede it.
        public boolean isBackwards() {
            var asked = asked().orElse(on);
            return asked.isBefore(on) || ended().isBefore(asked);
        }

        /// Returns when the organisation was asked; empty if it was not.
        private Optional<LocalDate> asked() {
            if (status == ReferralStatus.PREPARED) {
                return Optional.empty();
            }
            return askedOn.or(() -> status == ReferralStatus.ASKED || status.needsAsking()
                    ? Optional.of(on)
                    : Optional.empty());
        }

        private LocalDate ended() {
            return statusOn.filter(_ -> isAStep()).or(this::asked).orElse(on);
        }

        /// Checks whether a step followed preparing and asking.
        private boolean isAStep() {
            return status != ReferralStatus.PREPARED && status != ReferralStatus.ASKED;
        }
    }

    private record Step(ReferralStatus status, LocalDate on) {}

    private static List<Step> steps(Told told) {
        var steps = new ArrayList<Step>();
        var asked = told.asked();
        if (asked.filter(told.on()::equals).isEmpty()) {
            steps.add(new Step(ReferralStatus.PREPARED, told.on()));
        }
        asked.ifPresent(day -> steps.add(new Step(ReferralStatus.ASKED, day)));
        if (told.isAStep()) {
            steps.add(new Step(told.status(), told.ended()));
        }
        return steps;
    }

    /// Returns what makes two of her referrals the same.
    public static List<Object> same(Told told) {
        var same = new ArrayList<Object>(List.of(new Sharing(told.organisation(), SharedData.read("")).key(),
                ReferralCodes.of(told.need()), told.gap().map(ReferralCodes::of).orElse("")));
        steps(told).forEach(step -> same.addAll(List.of(ReferralCodes.of(step.status()), step.on())));
        return List.copyOf(same);
    }

    /// Adds a referral.
    ///
    /// @param told not backwards, with a gap only if she did not receive it
    public void add(ParticipantId her, Told told) {
        var id = work.newId();
        var allowed = new Sharing(told.organisation(), SharedData.read(""));
        referrals.row(id, her.value(), work.tx().nextNumber(), Referrals.reference(work), allowed.organisation(),
                ReferralCodes.of(told.need()), ReferralCodes.of(ReferralUrgency.USUAL), "",
                SharedData.written(allowed.data()), ReferralCodes.of(ReferralChannel.WITH_HER),
                ReferralCodes.of(ReferralFeedback.NOTHING), NO_LANGUAGE);
        steps(told).forEach(step -> steps.row(work.newId(), her.value(), id, work.tx().nextNumber(),
                ReferralCodes.of(step.status()),
                step.status() == ReferralStatus.NOT_RECEIVED
                        ? told.gap().map(ReferralCodes::of).orElse(null)
                        : null,
                "", step.on(), work.who().id().value()));
    }

    @Override
    public void close() {
        referrals.close();
        steps.close();
    }
}
