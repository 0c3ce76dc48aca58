package org.daybook.referrals;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.contact.Contacts;
import org.daybook.participants.Participant;
import org.daybook.staff.Role;
import org.daybook.testing.Agreed;
import org.daybook.testing.HerWishes;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whatever the history of consents, withdrawals, a joining and an erasure: no letter contains a field that is not allowed at
/// that moment, and no list contains a woman. More histories are tried with `-Dreferral.histories=100
/// -Djunit.jupiter.execution.timeout.mode=disabled`.
class NothingButAllowedTest {
    private static final List<String> ORGANISATIONS = List.of("Clinic", "Law office");
    private static final Map<SharedData, String> TELLTALE = new EnumMap<>(Map.of(SharedData.NEED, "A first visit",
            SharedData.LANGUAGE, "Ukrainian", SharedData.NAME, "Zebrafinch", SharedData.CONTACT, HerWishes.NUMBER,
            SharedData.BIRTH, "1994"));
    /// The number for which a few seconds have room.
    private static final int HISTORIES = 5;
    private static final int STEPS = 18;
    private static final int EVERY = 6;

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    /// What one woman allows, by a simple calculation: her latest answer for each organisation counts.
    private static final class Reckoned {
        private final Participant her;
        private final Map<String, Set<SharedData>> allowed = new HashMap<>();
        private final Map<String, Integer> months = new HashMap<>();
        private final Map<String, Integer> saidAt = new HashMap<>();
        private final List<Referral> referrals = new ArrayList<>();

        Reckoned(Participant her) {
            this.her = her;
        }

        /// For a referral: what she allowed before continues, unless that would extend it.
        void agrees(String organisation, Set<SharedData> data, int asked, int step) {
            var before = allowed.getOrDefault(organisation, Set.of());
            int lasting = months.getOrDefault(organisation, 0);
            if (!before.containsAll(data) || lasting != asked) {
                var all = EnumSet.copyOf(data);
                if (lasting >= asked) {
                    all.addAll(before);
                }
                says(organisation, all, asked, step);
            }
        }

        void says(String organisation, Set<SharedData> data, int lasting, int step) {
            allowed.put(organisation, data);
            months.put(organisation, lasting);
            saidAt.put(organisation, step);
        }

        boolean allows(Referral one) {
            return allowed.getOrDefault(one.to().organisation(), Set.of()).containsAll(one.terms().data());
        }

        /// Both cards are hers: for each organisation the latest answer applies.
        void takes(Reckoned other) {
            other.saidAt.forEach((organisation, step) -> {
                if (saidAt.getOrDefault(organisation, -1) < step) {
                    says(organisation, other.allowed.getOrDefault(organisation, Set.of()),
                            other.months.getOrDefault(organisation, 0), step);
                }
            });
            referrals.addAll(other.referrals);
        }
    }

    @Test
    void noLetterHoldsAFieldThatIsNotAllowedAndNoListAWoman() {
        for (int seed = 1; seed <= Integer.getInteger("referral.histories", HISTORIES); seed++) {
            var chance = new SplittableRandom(seed);
            var women = new ArrayList<>(List.of(new Reckoned(woman()), new Reckoned(woman())));
            for (int step = 0; step < STEPS; step++) {
                step(chance, women.get(chance.nextInt(women.size())), step);
                if (step % EVERY == 0) {
                    check(women);
                }
            }
            var kept = women.getFirst();
            house.open().cardsJoined().join(kept.her.id(), women.getLast().her.id());
            kept.takes(women.removeLast());
            check(women);
            for (int step = STEPS; step < STEPS + EVERY; step++) {
                step(chance, kept, step);
            }
            check(women);
            Agreed.erase(house.open(), kept.her.id());
            assertEquals(List.of(), room().due().today().shown());
            assertTrue(kept.referrals.stream().allMatch(one -> refused(kept.her.id(), one)));
        }
    }

    private void step(SplittableRandom chance, Reckoned one, int step) {
        var organisation = ORGANISATIONS.get(chance.nextInt(ORGANISATIONS.size()));
        var data = some(chance);
        var her = one.her.id();
        int months = chance.nextBoolean() ? 3 : 12;
        switch (chance.nextInt(5)) {
            case 0, 1 -> {
                var form = ReferralsTest.form(organisation, ReferralUrgency.URGENT, data,
                        room().of(her).moment().today(), months);
                one.referrals.add(room().refer(her, form, ReferralsTest.HEARD).all().getFirst().referral());
                one.agrees(organisation, one.referrals.getLast().terms().data(), months, step);
            }
            case 2 -> {
                house.open().ledger().withdraw(her, Purpose.REFERRAL, Optional.of(new Sharing(organisation, data)));
                if (!one.allowed.getOrDefault(organisation, Set.of()).isEmpty()) {
                    one.says(organisation, Set.of(), 0, step);
                }
            }
            case 3 -> {
                answer(her, organisation, data, Answer.GIVEN, months);
                one.says(organisation, data, months, step);
            }
            default -> {
                answer(her, organisation, data, Answer.REFUSED, months);
                one.says(organisation, Set.of(), 0, step);
            }
        }
    }

    private void answer(ParticipantId her, String organisation, Set<SharedData> data, Answer answer, int months) {
        house.open().ledger().answer(her, new RecordedAnswer(Purpose.REFERRAL, answer,
                Heard.only(new ConsentWording(ConsentWording.CURRENT, "en")),
                Optional.of(room().of(her).moment().today().plusMonths(months)),
                Optional.of(new Sharing(organisation, data))));
    }

    private static Set<SharedData> some(SplittableRandom chance) {
        var data = EnumSet.of(SharedData.NEED);
        NewReferral.OFFERED.stream().sorted().filter(_ -> chance.nextBoolean()).forEach(data::add);
        if (chance.nextBoolean()) {
            data.remove(SharedData.NEED);
            data.add(SharedData.LANGUAGE);
        }
        return data;
    }

    private void check(List<Reckoned> women) {
        for (var one : women) {
            one.referrals.forEach(referral -> check(one, referral));
        }
        assertEquals(women.stream().filter(one -> one.referrals.stream().anyMatch(one::allows))
                .map(one -> one.her.card()).collect(Collectors.toSet()),
                room().due().today().shown().stream().map(due -> due.her().card()).collect(Collectors.toSet()));
    }

    private void check(Reckoned one, Referral referral) {
        if (!one.allows(referral)) {
            assertTrue(refused(one.her.id(), referral), "nothing goes out");
            return;
        }
        var words = ReferralsTest.words(room().letter(one.her.id(), referral.id()));
        assertFalse(words.contains(one.her.card().toString()), words);
        TELLTALE.forEach((kind, told) -> assertEquals(referral.terms().data().contains(kind), words.contains(told),
                () -> kind + " in " + words));
    }

    private boolean refused(ParticipantId her, Referral referral) {
        assertThrows(Refusal.class, () -> room().letter(her, referral.id()));
        return true;
    }

    private Participant woman() {
        var her = someone().called("Zebrafinch").speaking("uk").born(1994, 7)
                .answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house.open());
        house.open().contacts().change(her.id(), HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        return her;
    }

    private Referrals room() {
        return house.open().referrals();
    }
}
