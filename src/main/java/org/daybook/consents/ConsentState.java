package org.daybook.consents;

import java.time.LocalDate;
import java.util.Optional;

/// The state of one purpose for her today, and what it follows from.
///
/// @param purpose    what was asked
/// @param standing   as of the site's date
/// @param newest     her newest answer, if she was ever asked
/// @param overriding what is done without her yes now
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

    /// Returns her answer as it holds today: `LATER` if she was never asked or has not decided.
    public Answer answer() {
        return switch (standing) {
            case GIVEN -> Answer.GIVEN;
            case REFUSED, WITHDRAWN, EXPIRED -> Answer.REFUSED;
            case NOT_ASKED, LATER -> Answer.LATER;
        };
    }

    /// Returns that her yes is asked again in her own name, now or soon: it was given before she was 18.
    public Optional<ConsentRenewal> renewal(LocalDate today) {
        return newest.filter(event -> event.answer() == ConsentStatus.GIVEN).flatMap(ConsentEvent::renewal)
                .filter(one -> one.near(today));
    }

    /// Returns the sentence she heard, if she was asked.
    public Optional<ConsentWording> wording() {
        return newest.map(event -> event.heard().wording());
    }

    /// Returns the day of her answer, if she was asked.
    public Optional<LocalDate> on() {
        return newest.map(ConsentEvent::on);
    }

    /// Checks whether she agreed and it still holds.
    public boolean holds() {
        return standing == ConsentStatus.GIVEN;
    }
}
