package org.daybook.consents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything one woman answered, and what follows from it on a day. Computes only.
///
/// @param events newest first
record History(List<ConsentEvent> events) {
    History {
        events = List.copyOf(events);
    }

    /// Returns the state of each purpose, in the order of the purposes. A referral counts as given while one to anybody holds.
    List<ConsentState> states(LocalDate today) {
        return Stream.of(Purpose.values()).map(purpose -> state(purpose, today)).toList();
    }

    private ConsentState state(Purpose purpose, LocalDate today) {
        if (purpose == Purpose.REFERRAL) {
            var referrals = referrals(today);
            return referrals.stream().filter(ConsentState::holds).findFirst()
                    .or(() -> referrals.stream().findFirst()).orElse(ConsentState.notAsked(purpose));
        }
        return events.stream().filter(event -> event.purpose() == purpose).findFirst()
                .map(event -> ConsentState.of(event, today)).orElse(ConsentState.notAsked(purpose));
    }

    /// Returns the state of the referral to each organisation, the one she spoke of last first.
    List<ConsentState> referrals(LocalDate today) {
        var newest = new LinkedHashMap<String, ConsentState>();
        events.forEach(event -> event.sharing()
                .ifPresent(sharing -> newest.putIfAbsent(sharing.key(), ConsentState.of(event, today))));
        return List.copyOf(newest.values());
    }

    /// Returns the state of one purpose, or of the referral to one organisation.
    ConsentState state(Purpose purpose, Optional<Sharing> sharing, LocalDate today) {
        return purpose != Purpose.REFERRAL
                ? state(purpose, today)
                : sharing.map(Sharing::key).flatMap(key -> referral(key, today))
                        .orElse(ConsentState.notAsked(purpose));
    }

    private Optional<ConsentState> referral(String key, LocalDate today) {
        return referrals(today).stream().filter(state -> state.newest().flatMap(ConsentEvent::sharing)
                .filter(sharing -> sharing.key().equals(key)).isPresent()).findFirst();
    }

    /// Checks whether all of this may be shared with that organisation.
    boolean allows(Sharing wished, LocalDate today) {
        return referral(wished.key(), today).filter(ConsentState::holds).flatMap(ConsentState::newest)
                .flatMap(ConsentEvent::sharing).filter(agreed -> agreed.data().containsAll(wished.data()))
                .isPresent();
    }
}
