package org.daybook.consents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.WrittenAfter;

/// What a no applies to once two joined cards are parted: either woman may have said it, or said yes after it. For [Consents],
/// inside its caller's passage.
final class PartedNos {
    private final Answering answering;
    private final ConsentStore store;

    PartedNos(Answering answering, ConsentStore store) {
        this.answering = answering;
        this.store = store;
    }

    /// Ends each older yes of the other card to which she said no on a card that stood for two, even if a yes was given after
    /// it, which may have come from the other woman.
    void keepNo(SubjectWork kept, SubjectWork parted, WrittenAfter joining) {
        var said = noes(answering.history(kept, kept.her())).stream().filter(no -> isSince(kept, no, joining)).toList();
        Stream.concat(answering.states(parted).filter(ConsentState::holds).flatMap(state -> state.newest().stream()),
                behind(parted))
                .filter(given -> said.stream().anyMatch(no -> no.number() > given.number() && Answering.code(no).equals(
                        Answering.code(given))))
                .toList().forEach(given -> answering.end(parted, given));
        noAgain(kept, joining);
    }

    /// Returns each yes that does not hold because a no came after it. If the card stands for others, that no may be of another
    /// woman, and the yes holds again once the two are parted.
    private Stream<ConsentEvent> behind(SubjectWork parted) {
        if (!store.isForSeveral(parted)) {
            return Stream.empty();
        }
        var newest = answering.states(parted).filter(state -> !state.holds()).flatMap(state -> state.newest().stream())
                .map(Answering::code).collect(Collectors.toSet());
        var yes = new LinkedHashMap<String, ConsentEvent>();
        answering.history(parted, parted.her()).events().stream()
                .filter(event -> event.answer() == ConsentStatus.GIVEN && newest.contains(Answering.code(event)))
                .forEach(event -> yes.putIfAbsent(Answering.code(event), event));
        return yes.values().stream();
    }

    /// Ends each yes given while the cards were joined to something she had refused before, or may have refused meanwhile: it may
    /// have come from the other woman.
    void noAgain(SubjectWork kept, WrittenAfter joining) {
        var history = answering.history(kept, kept.her());
        var events = history.events();
        var noes = noes(history).stream().filter(no -> isSince(kept, no, joining)).toList();
        answering.states(kept).filter(ConsentState::holds).flatMap(state -> state.newest().stream())
                .filter(given -> isSince(kept, said(events, given), joining))
                .filter(given -> events.stream().filter(event -> isSame(event, given))
                        .filter(event -> !isSince(kept, event, joining)).findFirst()
                        .filter(event -> event.answer() == ConsentStatus.WITHDRAWN
                                || event.answer() == ConsentStatus.REFUSED)
                        .isPresent()
                        || noes.stream().anyMatch(no -> isSame(no, given) && no.number() < given.number()))
                .toList().forEach(given -> answering.end(kept, given));
    }

    /// Returns the original yes if the given one only makes it count again after a withdrawal.
    private static ConsentEvent said(List<ConsentEvent> events, ConsentEvent given) {
        return events.stream().filter(event -> isSame(event, given) && event.number() <= given.number())
                .filter(event -> event.answer() == ConsentStatus.GIVEN && event.correction().isEmpty()).findFirst()
                .orElse(given);
    }

    private static boolean isSame(ConsentEvent event, ConsentEvent other) {
        return Answering.code(event).equals(Answering.code(other));
    }

    private boolean isSince(SubjectWork kept, ConsentEvent event, WrittenAfter joining) {
        return joining.isAdded(kept.tx(), "consent_event", List.of(store.identity(kept.tx(), event)), event.written());
    }

    /// Returns every no that was not undone.
    private static List<ConsentEvent> noes(History history) {
        var after = new HashMap<String, ConsentEvent>();
        var found = new ArrayList<ConsentEvent>();
        for (var event : history.events()) {
            var next = Optional.ofNullable(after.put(Answering.code(event), event));
            boolean undone = next.flatMap(ConsentEvent::correction).filter(Correction.VALID_AGAIN::equals).isPresent();
            if (!undone && (event.answer() == ConsentStatus.WITHDRAWN || event.answer() == ConsentStatus.REFUSED)) {
                found.add(event);
            }
        }
        return found;
    }
}
