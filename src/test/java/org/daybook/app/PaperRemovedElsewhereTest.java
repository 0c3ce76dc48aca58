package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Beginning;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.papers.NewPaper;
import org.daybook.papers.PaperKind;
import org.daybook.papers.Scan;
import org.daybook.site.OpenSite;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.ReviewVerdict;
import org.daybook.staff.Role;
import org.daybook.testing.DaysOfUse;
import org.daybook.testing.SteppingClock;
import org.daybook.vault.SignInSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A paper that was removed in a copy of the store: the store of today removes it only if the person who did it could do so here,
/// and a colleague reviews it in any case.
class PaperRemovedElsewhereTest {
    private static final String COLLEAGUE = "lu";
    private static final String HERS = "seven otters under bridges";
    private static final String SET_BY_THE_OTHER = "four lamps by the window";

    @TempDir
    Path temp;
    private final SteppingClock clock = new SteppingClock();
    private BackedUpStore stores = new BackedUpStore(Path.of(""), clock);
    private ParticipantId her = new ParticipantId(new UUID(0, 0));

    /// The colleague has a case file with a paper in it; the manager does not work on that file.
    @BeforeEach
    void aColleagueKeepsAPaper() throws IOException {
        stores = BackedUpStore.of(temp, clock, Set.of(Role.COORDINATOR), house -> {
            house.team().add(new NewMember(COLLEAGUE, "LU", Set.of(Role.CASEWORKER)), HERS.toCharArray());
            house.team().add(new NewMember("cs", "CS", Set.of(Role.CASE_SUPERVISOR)), HERS.toCharArray());
            DaysOfUse.pass(house, clock, 8);
        });
        as("here", "settings", "cs", HERS, house -> house.reviews().page().waiting().stream()
                .filter(review -> !review.isOwnOf(house.signedIn().member().id()))
                .forEach(review -> house.reviews().read(review.id(), ReviewVerdict.AGREED)));
        as("here", "settings", COLLEAGUE, HERS, house -> {
            her = someone().called("Amina").welcomedIn(house).id();
            house.cases().begin(her, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                    new ConsentWording(ConsentWording.CURRENT, "en")));
            keep(house);
        });
    }

    private void keep(OpenSite house) {
        try {
            var file = Files.writeString(temp.resolve("scan"), "%PDF-1.7 court order %%EOF");
            try (var scan = Scan.read(file)) {
                house.papers().keep(her, new NewPaper(Optional.of(PaperKind.COURT), Optional.empty(), Optional.empty(),
                        NewPaper.Asked.YES), scan);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Somebody who sets her colleague's passphrase in a copy removes nothing at the site.
    @Test
    void whatTheManagerRemovedAsHerColleagueInACopyStaysAndIsReported() throws IOException {
        stores.copyFolder("here", "copy");
        try (var house = stores.unlocked("copy", "hers")) {
            var lu = house.team().everyone().stream().map(one -> one.member())
                    .filter(one -> one.signInWord().equals(COLLEAGUE)).findFirst().orElseThrow().id();
            house.team().reset(lu, SET_BY_THE_OTHER.toCharArray());
        }
        as("copy", "hers", COLLEAGUE, SET_BY_THE_OTHER, this::remove);
        marksOfCopyToTheSite();
        try (var house = stores.unlocked("here", "settings")) {
            assertEquals(1, present(house), "removed by somebody who could not remove it here");
            assertEquals(List.of(Permission.LEAVE_PAPER), waiting(house));
        }
    }

    /// Nor does she if another colleague, whose passphrase she set there as well, reviewed it (decision 184).
    @Test
    void whatAnotherReviewedInACopyStaysAndIsReported() throws IOException {
        stores.copyFolder("here", "copy");
        try (var house = stores.unlocked("copy", "hers")) {
            for (var word : List.of(COLLEAGUE, "cs")) {
                var who = house.team().everyone().stream().map(one -> one.member())
                        .filter(one -> one.signInWord().equals(word)).findFirst().orElseThrow().id();
                house.team().reset(who, SET_BY_THE_OTHER.toCharArray());
            }
        }
        as("copy", "hers", "cs", SET_BY_THE_OTHER, _ -> {});
        try (var house = stores.unlocked("copy", "hers")) {
            DaysOfUse.pass(house, clock, 8);
        }
        as("copy", "hers", "cs", SET_BY_THE_OTHER, house -> house.reviews().page().waiting().stream()
                .filter(review -> !review.isOwnOf(house.signedIn().member().id()))
                .forEach(review -> house.reviews().read(review.id(), ReviewVerdict.AGREED)));
        as("copy", "hers", COLLEAGUE, SET_BY_THE_OTHER, this::remove);
        marksOfCopyToTheSite();
        try (var house = stores.unlocked("here", "settings")) {
            assertEquals(1, present(house));
            assertEquals(List.of(Permission.LEAVE_PAPER), waiting(house));
        }
    }

    /// What its worker removed since the backup is removed again, and no longer unseen.
    @Test
    void whatItsWorkerRemovedIsRemovedAgainAndReviewed() throws IOException {
        stores.copyFolder("here", "before");
        as("here", "settings", COLLEAGUE, HERS, this::remove);
        var marks = BackedUpStore.marksIn(temp.resolve("here"));
        Files.createDirectories(temp.resolve("elsewhere"));
        Files.copy(marks, temp.resolve("elsewhere").resolve(marks.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        try (var house = stores.unlocked("before", "elsewhere")) {
            assertEquals(0, present(house));
            assertEquals(List.of(Permission.KEEP_MARKS), waiting(house));
        }
    }

    private void remove(OpenSite house) {
        house.papers().remove(house.papers().shelf(her).papers().getFirst().ref());
    }

    private static int present(OpenSite house) {
        return house.vault().look(tx -> tx.handle().createQuery("select count(*) from paper where removed_on is null")
                .mapTo(Integer.class).one());
    }

    /// Returns what awaits review besides the supervisor's own account.
    private static List<Permission> waiting(OpenSite house) {
        return house.reviews().page().waiting().stream().flatMap(review -> review.act().stream())
                .filter(act -> act != Permission.ADD_MEMBER).toList();
    }

    private void marksOfCopyToTheSite() throws IOException {
        var marks = BackedUpStore.marksIn(temp.resolve("copy"));
        Files.copy(marks, temp.resolve("settings").resolve(marks.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private interface Visit {
        void in(OpenSite house);
    }

    private void as(String name, String settings, String word, String passphrase, Visit visit) {
        try (var secret = new SignInSecret(word, passphrase.toCharArray());
                var house = stores.lobby(settings).unlock(stores.store(name), secret)) {
            visit.in(house);
        }
    }
}
