package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentStatus;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.contact.Contacts.Source;
import org.daybook.contact.Reach;
import org.daybook.contact.Reachability;
import org.daybook.contact.Wish;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.staff.Role;
import org.daybook.testing.HerWishes;
import org.daybook.testing.SteppingClock;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A no that was said after a backup remains a no when that backup is restored: to calls, and to what she had agreed to.
class NoSurvivesTest {
    private static final Set<Role> ROLES = Set.of(Role.COORDINATOR, Role.CASEWORKER);
    private static final ConsentWording WORDING = new ConsentWording(1, "en");

    @TempDir
    Path temp;
    private final SteppingClock clock = new SteppingClock();
    private BackedUpStore stores = new BackedUpStore(Path.of(""), clock);
    private ParticipantId her = new ParticipantId(new UUID(0, 0));

    @BeforeEach
    void aWomanWhoMayBeCalled() throws IOException {
        stores = BackedUpStore.of(temp, clock, ROLES, house -> {
            her = agreed(house);
            house.contacts().change(her, HerWishes.onWeekdays(), Source.SHE_SAID_SO);
        });
    }

    private static ParticipantId agreed(OpenSite house) {
        return someone().answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house).id();
    }

    private OpenSite here() {
        return stores.unlocked("here", "settings");
    }

    private OpenSite there() throws IOException {
        return stores.restored(stores.newestBackup(), "there", SignIn.EraseAgain.NOW);
    }

    private static Reach reach(OpenSite house, ParticipantId of) {
        return house.participants().open(of).reach();
    }

    @Test
    void whoSaidNoToCallsSinceIsNotCalled() throws Exception {
        try (var house = here()) {
            house.contacts().change(her, HerWishes.noCalls(), Source.SHE_SAID_SO);
        }
        try (var house = there()) {
            assertEquals(Reachability.NO_CALLS, reach(house, her).standing());
            assertEquals(Optional.of(Wish.NO), reach(house, her).wishes().ways().letters(), "said before");
        }
    }

    @Test
    void whoSaidYesAgainSinceIsAskedFirst() throws Exception {
        try (var house = here()) {
            house.contacts().change(her, HerWishes.noCalls(), Source.SHE_SAID_SO);
            house.contacts().change(her, HerWishes.onWeekdays(), Source.SHE_SAID_SO);
        }
        try (var house = there()) {
            assertEquals(Reachability.ASK_FIRST, reach(house, her).standing());
        }
    }

    @Test
    void whoSaidNothingSinceIsCalled() throws Exception {
        try (var house = here()) {
            house.contacts().confirm(her);
        }
        try (var house = there()) {
            assertEquals(Reachability.CALL, reach(house, her).standing());
        }
    }

    @Test
    void aNoOnACardThatWasPartedSinceIsOneOnBoth() throws Exception {
        ParticipantId card;
        try (var house = here()) {
            card = agreed(house);
            house.contacts().change(card, HerWishes.onWeekdays(), Source.SHE_SAID_SO);
            clock.move(Duration.ofMinutes(1));
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            clock.move(Duration.ofMinutes(1));
            house.contacts().change(card, HerWishes.noCalls(), Source.SHE_SAID_SO);
            house.cardsJoined().join(her, card);
            clock.move(Duration.ofMinutes(1));
            house.contacts().change(her, HerWishes.onWeekdays(), Source.SHE_SAID_SO);
            clock.move(Duration.ofMinutes(1));
            house.cardsJoined().part(her, house.cardsJoined().of(her).getFirst().id());
            assertEquals(Reachability.NO_CALLS, reach(house, card).standing());
        }
        try (var house = there()) {
            assertEquals(Reachability.NO_CALLS, reach(house, card).standing());
        }
    }

    @Test
    void aYesTakenBackAfterTheClockRanAheadIsTakenBack() throws Exception {
        try (var house = here()) {
            clock.move(Duration.ofDays(40));
            answer(house, Purpose.STORY, Answer.GIVEN);
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            clock.move(Duration.ofDays(-40));
            house.ledger().withdraw(her, Purpose.STORY, Optional.empty());
        }
        try (var house = there()) {
            assertEquals(ConsentStatus.WITHDRAWN, standing(house, Purpose.STORY));
        }
    }

    @Test
    void whoWishesToBeAskedLaterSinceHasNotAgreed() throws Exception {
        try (var house = here()) {
            answer(house, Purpose.SAFE_CONTACT, Answer.LATER);
            assertEquals(Reachability.NOT_AGREED, reach(house, her).standing());
        }
        try (var house = there()) {
            assertEquals(Reachability.NOT_AGREED, reach(house, her).standing());
        }
    }

    @Test
    void lessMayBeToldSinceIsNotMoreAgain() throws Exception {
        var all = new Sharing("Hospital", Set.of(SharedData.values()));
        var less = new Sharing("Hospital", Set.of(SharedData.values()[0]));
        try (var house = here()) {
            house.ledger().answer(her, referral(all));
            clock.move(Duration.ofMinutes(1));
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            clock.move(Duration.ofMinutes(1));
            house.ledger().answer(her, referral(less));
            house.ledger().answer(her, referral(less));
        }
        try (var house = there()) {
            assertEquals(List.of(ConsentStatus.WITHDRAWN), house.participants().open(her).page()
                    .referrals().stream().map(one -> one.standing()).toList());
        }
    }

    private RecordedAnswer referral(Sharing sharing) {
        return new RecordedAnswer(Purpose.REFERRAL, Answer.GIVEN, Heard.only(WORDING),
                Optional.of(LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(90)),
                Optional.of(sharing));
    }

    private void answer(OpenSite house, Purpose purpose, Answer answer) {
        house.ledger().answer(her, RecordedAnswer.of(purpose, answer, Heard.only(WORDING)));
    }

    private ConsentStatus standing(OpenSite house, Purpose purpose) {
        return house.participants().open(her).consents().stream().filter(one -> one.purpose() == purpose).findFirst()
                .orElseThrow().standing();
    }
}
