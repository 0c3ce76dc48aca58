package org.daybook.consents;

import java.time.LocalDate;
import java.util.Optional;

/// How one purpose stands with her today, and where that comes from.
///
/// @param purpose    what was asked
/// @param standing   seen on the site's date
/// @param newest     her newest answer, if she was ever asked
/// @param overriding what goes on without her yes now
public record ConsentState(Purpose purpose, ConsentStatus standing, Optional<ConsentEvent> newest,
        Optional<Overriding> overriding) {
    static ConsentState notAsked(Purpose purpose) {
        return new ConsentState(purpose, ConsentStatus.NOT_ASKED, Optional.empty(), Optional.empty());
    }

    static ConsentState of(ConsentEvent newest, LocalDate today) {
        return new ConsentState(newest.purpose(), newest.standing(today), Optional.of(newest), Optional.empty());
    }

    ConsentState overriddenBy(Optional<Overriding> now) {
        return new ConsentState(purpose, standing, newest, now);
    }

    /// Her answer as it holds today: `LATER` when she was never asked or has not decided.
    public Answer answer() {
        return switch (standing) {
            case GIVEN -> Answer.GIVEN;
            case REFUSED, WITHDRAWN, EXPIRED -> Answer.REFUSED;
            case NOT_ASKED, LATER -> Answer.LATER;
        };
    }

    /// That her yes is asked again in her own name, now or soon: it was given before she was 18.
    public Optional<ConsentRenewal> renewal(LocalDate today) {
        return newest.filter(event -> event.answer() == ConsentStatus.GIVEN).flatMap(ConsentEvent::renewal)
                .filter(one -> one.near(today));
    }

    /// The sentence she heard, if she was asked.
    public Optional<ConsentWording> wording() {
        return newest.map(event -> event.heard().wording());
    }

    /// The day of her answer, if she was asked.
    public Optional<LocalDate> on() {
        return newest.map(ConsentEvent::on);
    }

    /// Whether she agreed and it holds.
    public boolean holds() {
        return standing == ConsentStatus.GIVEN;
    }
}
