package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.ConsentState;
import org.daybook.consents.Consents;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.staff.Permission;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Lists that query the current consents of many women at once give the same answers as for each of them alone.
class HoldingInOneGoTest {
    private static final Assent MOTHER = Assent.together(Assent.Who.WITH_CAREGIVER, Assent.Relation.MOTHER,
            Assent.Own.YES);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    /// The girl is 18 on 1 January 2027; consents given with her end thirty days later.
    @Test
    void whoseYesHoldsIsTheSameOfManyAsOfOne() {
        var her = woman();
        var changing = woman();
        var ending = woman();
        var girl = someone().born(2008, 12).welcomedIn(house.open()).id();
        var all = new ArrayList<>(List.of(her, changing, ending, girl, woman()));
        for (var purpose : Purpose.values()) {
            answer(her, purpose, Answer.GIVEN, Optional.empty(), Optional.empty());
            answer(changing, purpose, Answer.GIVEN, Optional.empty(), Optional.empty());
            answer(changing, purpose, Answer.REFUSED, Optional.empty(), Optional.empty());
            answer(ending, purpose, Answer.LATER, Optional.empty(), Optional.empty());
            answer(ending, purpose, Answer.GIVEN, Optional.empty(), Optional.of(LocalDate.of(2026, 12, 20)));
            answer(girl, purpose, Answer.GIVEN, Optional.of(MOTHER), Optional.empty());
        }
        all.add(her);
        var found = new HashSet<Integer>();
        for (var day : List.of("2026-12-20", "2026-12-21", "2027-01-31", "2027-02-01")) {
            house.clock().moveTo(LocalDate.parse(day).atTime(0, 30).atZone(ZoneId.of("Europe/Rome")).toInstant());
            for (var purpose : Purpose.values()) {
                var holding = look(all, purpose);
                var states = all.stream().distinct().collect(Collectors.toMap(one -> one, one -> state(one, purpose)));
                assertEquals(only(states, ConsentState::holds), holding, () -> purpose + " on " + day);
                assertEquals(only(states, state -> purpose.blockedBy(state.standing())), blocked(all, purpose),
                        () -> purpose + " on " + day);
                assertEquals(holding.contains(ending), day.equals("2026-12-20"), () -> purpose + " on " + day);
                found.add(holding.size());
            }
        }
        assertEquals(Set.of(1, 2, 3), found);
    }

    private ParticipantId woman() {
        return someone().born(1990, 5).welcomedIn(house.open()).id();
    }

    private Set<ParticipantId> look(List<ParticipantId> them, Purpose purpose) {
        return house.open().gate().look(Permission.LIST_PEOPLE, work -> new Consents().holding(work, them, purpose));
    }

    private Set<ParticipantId> blocked(List<ParticipantId> them, Purpose purpose) {
        return house.open().gate().look(Permission.LIST_PEOPLE, work -> new Consents().blocked(work, them, purpose));
    }

    /// Returns what her record shows, from all her answers.
    private ConsentState state(ParticipantId her, Purpose purpose) {
        return house.open().gate().look(Permission.LIST_PEOPLE,
                work -> new Consents().states(work, her).get(purpose.ordinal()));
    }

    private static Set<ParticipantId> only(Map<ParticipantId, ConsentState> all, Predicate<ConsentState> wanted) {
        return all.entrySet().stream().filter(one -> wanted.test(one.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void answer(ParticipantId her, Purpose purpose, Answer answer, Optional<Assent> who,
            Optional<LocalDate> until) {
        boolean referral = purpose == Purpose.REFERRAL;
        var sharing = Optional.of(new Sharing("Legal Desk", Set.of(SharedData.CODE))).filter(_ -> referral);
        var last = until.or(() -> Optional.of(LocalDate.of(2027, 11, 25)).filter(_ -> referral));
        house.open().ledger().answer(her, new RecordedAnswer(purpose, answer,
                Heard.only(new ConsentWording(1, "en")).by(who), last, sharing));
    }
}
