package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.participants.Participant;
import org.daybook.participants.PersonRow;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.staff.Colleague;
import org.daybook.staff.KeptAway;
import org.daybook.staff.KeptAway.Because;
import org.daybook.staff.KeptAway.SaidBy;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Review;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.Agreed;
import org.daybook.testing.DaysOfUse;
import org.daybook.testing.SteppingClock;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.Tombstone;
import org.daybook.work.CheckedBy;
import org.daybook.work.Company;
import org.daybook.work.CompanyDetails;
import org.daybook.work.CompanyId;
import org.daybook.work.Sector;
import org.daybook.work.WarningSign;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A protection that was recorded after a backup applies when that backup is restored: from whom a woman is hidden, and which
/// company accepts nobody.
class ProtectionSurvivesTest {
    private static final String SECRET = "seven otters under bridges";
    private static final Set<Role> ROLES = Set.of(Role.COORDINATOR, Role.CASEWORKER);

    private static final BackedUpStore.Once<Lived> ONCE = new BackedUpStore.Once<>();

    /// @param lu      a colleague
    /// @param company a company that was checked
    private record Lived(ParticipantId her, Participant other, StaffId lu, CompanyId company) {}

    @TempDir
    static Path temp;
    private final SteppingClock clock = new SteppingClock();
    private BackedUpStore stores = new BackedUpStore(Path.of(""), clock);
    private ParticipantId her = new ParticipantId(new UUID(0, 0));
    @SuppressWarnings("NullAway.Init") // filled before each test
    private Participant other;
    private StaffId lu = new StaffId(new UUID(0, 0));
    private CompanyId company = new CompanyId(new UUID(0, 0));

    @BeforeEach
    void aWomanAColleagueAndACompany() throws IOException {
        stores = ONCE.again(temp, clock, ROLES, house -> {
            var woman = someone().welcomedIn(house).id();
            var another = someone().welcomedIn(house);
            var colleague = house.team().add(NewMember.typed("lu", "LU", ROLES, Locale.ENGLISH), SECRET.toCharArray())
                    .id();
            var checked = house.work().companies()
                    .add(CompanyDetails.named("Filo Tailoring", Sector.MANUFACTURING));
            house.work().companies().check(checked, CheckedBy.VISIT, Set.of());
            DaysOfUse.pass(house, clock, 8);
            return new Lived(woman, another, colleague, checked);
        });
        her = ONCE.lived().her();
        other = ONCE.lived().other();
        lu = ONCE.lived().lu();
        company = ONCE.lived().company();
    }

    private OpenSite here() {
        return stores.unlocked("here", "settings");
    }

    private OpenSite there() throws IOException {
        return stores.restored(stores.onlyBackup(), "there", SignIn.EraseAgain.NOW);
    }

    @Test
    void whoWasKeptAwaySinceStaysAway() throws Exception {
        try (var house = here()) {
            house.participants().keptAway().keep(her, lu, Because.RELATED, SaidBy.SHE);
        }
        try (var house = there()) {
            var kept = house.participants().keptAway().of(her).getFirst();
            assertEquals(List.of(lu, Because.RELATED, SaidBy.SHE), List.of(kept.who(), kept.because(), kept.saidBy()));
            assertEquals(List.of(Set.of(her.value(), lu.value())), house.reviews().page().waiting().stream()
                    .filter(review -> review.act().equals(Optional.of(Permission.KEEP_MARKS)))
                    .map(Review::subjects).toList(), "a colleague reads who is kept away again");
        }
    }

    /// Otherwise, a colleague barred from one of them would read about none of them, and a girl among them would hide all.
    @Test
    void eachWhoIsKeptAwayAgainIsReadByItself() throws Exception {
        try (var house = here()) {
            house.participants().keptAway().keep(her, lu, Because.RELATED, SaidBy.SHE);
            house.participants().keptAway().keep(other.id(), lu, Because.RELATED, SaidBy.SHE);
        }
        try (var house = there()) {
            assertEquals(Set.of(Set.of(her.value(), lu.value()), Set.of(other.id().value(), lu.value())),
                    house.reviews().page().waiting().stream()
                            .filter(review -> review.act().equals(Optional.of(Permission.KEEP_MARKS)))
                            .map(Review::subjects).collect(Collectors.toSet()));
        }
    }

    @Test
    void whoWasLetInAgainSinceIsNotKeptAway() throws Exception {
        try (var house = here()) {
            house.participants().keptAway().keep(her, lu, Because.RELATED, SaidBy.SHE);
            clock.move(Duration.ofMinutes(1));
            house.participants().keptAway().letIn(her, lu);
        }
        try (var house = there()) {
            assertEquals(List.of(), house.participants().keptAway().of(her));
        }
    }

    @Test
    void whoWasKeptAwayByMistakeIsNotKeptAway() throws Exception {
        try (var house = here()) {
            var changed = house.participants().keptAway().keep(her, lu, Because.RELATED, SaidBy.SHE);
            clock.move(Duration.ofMinutes(1));
            house.participants().keptAway().takeBack(her, changed);
        }
        try (var house = there()) {
            assertEquals(List.of(), house.participants().keptAway().of(her));
        }
    }

    @Test
    void whoWasKeptAwayFromACardThatWasJoinedSinceStaysAwayFromBoth() throws Exception {
        ParticipantId card;
        try (var house = here()) {
            card = someone().welcomedIn(house).id();
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            clock.move(Duration.ofMinutes(1));
            house.cardsJoined().join(her, card);
            house.participants().keptAway().keep(her, lu, Because.RELATED, SaidBy.SHE);
        }
        try (var house = stores.restored(stores.newestBackup(), "there", SignIn.EraseAgain.NOW)) {
            assertEquals(List.of(lu),
                    house.participants().keptAway().of(her).stream().map(kept -> kept.who()).toList());
            assertEquals(List.of(lu),
                    house.participants().keptAway().of(card).stream().map(kept -> kept.who()).toList());
        }
    }

    @Test
    void whoStaysAwayFromAPartedCardStaysAwayFromItHereToo() throws Exception {
        try (var house = here()) {
            house.participants().keptAway().keep(other.id(), lu, Because.RELATED, SaidBy.SHE);
            clock.move(Duration.ofMinutes(1));
            house.cardsJoined().join(her, other.id());
            house.participants().keptAway().letIn(her, lu);
            clock.move(Duration.ofMinutes(1));
            house.cardsJoined().part(her, house.cardsJoined().of(her).getFirst().id());
            assertEquals(List.of(lu), away(house, other.id()));
        }
        try (var house = there()) {
            assertEquals(List.of(lu), away(house, other.id()));
        }
    }

    @Test
    void whoWasLetInWhileTheClockRanAheadIsKeptAwaySince() throws Exception {
        try (var house = here()) {
            clock.move(Duration.ofDays(365));
            var changed = house.participants().keptAway().keep(her, lu, Because.OTHER, SaidBy.SHE);
            clock.move(Duration.ofMinutes(1));
            house.participants().keptAway().takeBack(her, changed);
            house.participants().keptApart().keep(her, other.card().toString());
            clock.move(Duration.ofMinutes(1));
            house.participants().keptApart().letMeet(her, other.id());
            clock.move(Duration.ofDays(-365));
            house.participants().keptAway().keep(her, lu, Because.RELATED, SaidBy.SHE);
            house.participants().keptApart().keep(her, other.card().toString());
        }
        try (var house = there()) {
            assertEquals(List.of(lu), away(house, her));
            assertEquals(List.of(other.id()), apart(house));
        }
    }

    private static List<StaffId> away(OpenSite house, ParticipantId of) {
        return house.participants().keptAway().of(of).stream().map(KeptAway.Kept::who).toList();
    }

    @Test
    void whoWasKeptAwayFromHerIsForgottenWithHer() throws Exception {
        try (var house = here()) {
            house.participants().keptAway().keep(her, lu, Because.RELATED, SaidBy.SHE);
            house.participants().keptApart().keep(her, other.card().toString());
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            Agreed.erase(house, her);
        }
        for (var turn : List.of("here", "there", "there again")) {
            try (var house = switch (turn) {
                case "here" -> here();
                case "there" -> stores.restored(stores.onlyBackup(), "there", SignIn.EraseAgain.NEXT_TIME);
                default -> stores.unlocked("there", "elsewhere");
            }) {
                assertEquals(List.of(), house.gate().look(Permission.SEE_SITE,
                        work -> house.vault().marks().all(work.tx()).stream()
                                .filter(mark -> List.of(lu.value(), other.id().value()).stream()
                                        .anyMatch(id -> mark.detail().contains(id.toString())))
                                .map(Tombstone::what).toList()),
                        turn);
            }
        }
    }

    @Test
    void whoMustNotMeetSinceDoNotMeet() throws Exception {
        try (var house = here()) {
            house.participants().keptApart().keep(her, other.card().toString());
        }
        try (var house = there()) {
            assertEquals(List.of(other.id()), apart(house));
        }
    }

    @Test
    void whoMayMeetAgainSinceMeet() throws Exception {
        try (var house = here()) {
            house.participants().keptApart().keep(her, other.card().toString());
            clock.move(Duration.ofMinutes(1));
            house.participants().keptApart().letMeet(her, other.id());
        }
        try (var house = there()) {
            assertEquals(List.of(), apart(house));
        }
    }

    @Test
    void whoWereKeptApartByMistakeMeet() throws Exception {
        try (var house = here()) {
            var changed = house.participants().keptApart().keep(her, other.card().toString());
            clock.move(Duration.ofMinutes(1));
            house.participants().keptApart().takeBack(her, changed);
        }
        try (var house = there()) {
            assertEquals(List.of(), apart(house));
        }
    }

    @Test
    void whoMustNotMeetACardThatWasJoinedSinceMeetsNeither() throws Exception {
        try (var house = here()) {
            var third = someone().welcomedIn(house);
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            clock.move(Duration.ofMinutes(1));
            house.cardsJoined().join(other.id(), third.id());
            house.participants().keptApart().keep(her, other.card().toString());
        }
        try (var house = stores.restored(stores.newestBackup(), "there", SignIn.EraseAgain.NOW)) {
            assertEquals(2, apart(house).size());
        }
    }

    private List<ParticipantId> apart(OpenSite house) {
        return house.participants().keptApart().of(her).stream().map(PersonRow::id).toList();
    }

    @Test
    void thatWhoLeftSinceIsBackIsToldToAColleague() throws Exception {
        try (var house = here()) {
            house.team().remove(lu, Progress.unwatched());
        }
        for (var turn : List.of("restored", "opened again")) {
            try (var house = turn.equals("restored") ? there() : stores.unlocked("there", "elsewhere")) {
                assertEquals(Colleague.State.HERE, house.team().one(lu).state());
                assertEquals(List.of(Set.of(lu.value())), house.reviews().page().waiting().stream()
                        .filter(review -> review.act().equals(Optional.of(Permission.LEAVE_MEMBER)))
                        .map(Review::subjects).toList(), turn);
            }
        }
    }

    @Test
    void aSignRaisedSinceStopsPlacements() throws Exception {
        try (var house = here()) {
            house.work().companies().warnings().warn(company, WarningSign.values()[0]);
        }
        try (var house = there()) {
            var found = house.work().companies().page(company).company();
            assertEquals(List.of(WarningSign.values()[0]),
                    found.warnings().stream().map(Company.Warning::sign).toList());
        }
    }

    @Test
    void aSignThatTwoLiftedSinceStopsNothing() throws Exception {
        try (var house = here()) {
            house.work().companies().warnings().warn(company, WarningSign.values()[0]);
            house.work().companies().warnings().proposeLifting(
                    house.work().companies().page(company).company().warnings().getFirst().id());
        }
        clock.move(Duration.ofMinutes(1));
        try (var secret = new SignInSecret("lu", SECRET.toCharArray());
                var house = stores.lobby("settings").unlock(stores.store("here"), secret)) {
            house.work().companies().warnings()
                    .lift(house.work().companies().page(company).company().warnings().getFirst().id());
        }
        try (var house = there()) {
            assertEquals(List.of(), house.work().companies().page(company).company().warnings());
        }
    }

    @Test
    void aSignSeenAtBothEntriesOfACompanyAndLiftedSinceStopsNothing() throws Exception {
        CompanyId twin;
        try (var house = here()) {
            twin = house.work().companies().add(CompanyDetails.named("filo tailoring", Sector.MANUFACTURING));
            house.safekeeping().backUpNow(stores.stick(), Progress.unwatched());
            clock.move(Duration.ofMinutes(1));
            house.work().companies().warnings().warn(company, WarningSign.values()[0]);
            house.work().companies().warnings().warn(twin, WarningSign.values()[0]);
            house.work().companies().warnings().proposeLifting(
                    house.work().companies().page(company).company().warnings().getFirst().id());
        }
        clock.move(Duration.ofMinutes(1));
        try (var secret = new SignInSecret("lu", SECRET.toCharArray());
                var house = stores.lobby("settings").unlock(stores.store("here"), secret)) {
            house.work().companies().warnings()
                    .lift(house.work().companies().page(company).company().warnings().getFirst().id());
        }
        try (var house = stores.restored(stores.newestBackup(), "there", SignIn.EraseAgain.NOW)) {
            assertEquals(List.of(), house.work().companies().page(twin).company().warnings());
        }
    }
}
