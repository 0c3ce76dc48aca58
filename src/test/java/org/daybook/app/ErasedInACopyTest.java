package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import org.daybook.site.OpenSite;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.testing.DaysOfUse;
import org.junit.jupiter.api.Test;

/// Somebody erases a record in a copy of the store, signed in as colleagues whom she added there or whose passphrases she set. The
/// store it was copied from erases nobody because of it: she is hidden, and a colleague decides.
class ErasedInACopyTest extends ErasedElsewhere {
    /// A copy in which one person signed in as both erases nobody in the store it was copied from.
    @Test
    void whoSignedInAsBothInACopyErasesNobodyAtTheSite() throws IOException {
        aColleagueAndALaterBackup(Role.CASEWORKER);
        stores.copyFolder("here", "copy");
        StaffId lu;
        try (var house = stores.unlocked("copy", "hers")) {
            lu = house.team().everyone().stream().map(one -> one.member())
                    .filter(one -> one.signInWord().equals(COLLEAGUE)).findFirst().orElseThrow().id();
            house.team().reset(lu, SET_BY_THE_OTHER.toCharArray());
            house.rights().erasures().ask(her);
            DaysOfUse.pass(house, clock, 8);
        }
        as("copy", "hers", COLLEAGUE, SET_BY_THE_OTHER, house -> house.rights().erase(her));
        marksOfCopyToTheSite();
        try (var house = stores.unlocked("here", "settings")) {
            assertHiddenAndWaiting(house, May.WAIT_FOR_SECOND);
        }
    }

    /// The same with a colleague who exists only in the copy.
    @Test
    void whomSheAddedInACopyErasesNobodyAtTheSite() throws IOException {
        aColleagueAndALaterBackup(Role.MEDIATOR);
        stores.copyFolder("here", "copy");
        try (var house = stores.unlocked("copy", "hers")) {
            house.team().add(new NewMember("nn", "NN", EnumSet.allOf(Role.class)), SET_BY_THE_OTHER.toCharArray());
            house.rights().erasures().ask(her);
            DaysOfUse.pass(house, clock, 8);
        }
        as("copy", "hers", "nn", SET_BY_THE_OTHER, house -> house.rights().erase(her));
        marksOfCopyToTheSite();
        try (var house = stores.unlocked("here", "settings")) {
            assertHiddenAndWaiting(house, May.WAIT_FOR_THE_DAY);
        }
    }

    /// Nor do two colleagues who exist only in the copy, if a third one reviewed that they were added (decision 184).
    @Test
    void whomSheAddedAndReviewedInACopyEraseNobodyAtTheSite() throws IOException {
        aColleagueAndALaterBackup(Role.CASEWORKER);
        stores.copyFolder("here", "copy");
        try (var house = stores.unlocked("copy", "hers")) {
            for (var word : List.of("nn", "oo", "pp")) {
                house.team().add(new NewMember(word, word, EnumSet.allOf(Role.class)), SET_BY_THE_OTHER.toCharArray());
            }
        }
        erasedByTwoWhomAThirdReviewed("nn", "oo", "pp");
        marksOfCopyToTheSite();
        try (var house = stores.unlocked("here", "settings")) {
            assertHiddenAndWaiting(house, May.WAIT_FOR_SECOND);
        }
        byColleague("here", house -> {
            assertHiddenAndWaiting(house, May.ACT);
            house.rights().erasures().stop(her);
            assertEquals(List.of(her), found(house));
        });
    }

    /// Nor do two colleagues of the site whose passphrases she set in the copy, one of them signed in as the other.
    @Test
    void whosePassphrasesSheSetInACopyEraseNobodyAtTheSite() throws IOException {
        aColleagueAndALaterBackup(Role.CASEWORKER);
        try (var house = stores.unlocked("here", "settings")) {
            for (var word : List.of("ma", "mb")) {
                house.team().add(new NewMember(word, word, EnumSet.of(Role.COORDINATOR, Role.CASEWORKER)),
                        HERS.toCharArray());
            }
            DaysOfUse.pass(house, clock, 8);
        }
        as("here", "settings", "ma", HERS, _ -> {});
        as("here", "settings", "mb", HERS, _ -> {});
        stores.copyFolder("here", "copy");
        try (var house = stores.unlocked("copy", "hers")) {
            house.team().reset(of(house, "ma"), SET_BY_THE_OTHER.toCharArray());
            house.team().add(new NewMember("pp", "PP", EnumSet.of(Role.COORDINATOR)), SET_BY_THE_OTHER.toCharArray());
        }
        as("copy", "hers", "ma", SET_BY_THE_OTHER,
                house -> house.team().reset(of(house, "mb"), SET_BY_THE_OTHER.toCharArray()));
        erasedByTwoWhomAThirdReviewed("ma", "mb", "pp");
        marksOfCopyToTheSite();
        byColleague("here", house -> assertHiddenAndWaiting(house, May.ACT));
        try (var house = stores.unlocked("here", "settings")) {
            assertHiddenAndWaiting(house, May.WAIT_FOR_SECOND);
            assertEquals("rights.refusal.second-person", refusal(() -> house.rights().erase(her)),
                    "who set the passphrases is not the second person");
        }
    }

    /// In the copy, whoever could object has been here, and the week of whoever is new is over.
    private void erasedByTwoWhomAThirdReviewed(String one, String other, String third) {
        List.of(one, other, third).forEach(word -> as("copy", "hers", word, SET_BY_THE_OTHER, _ -> {}));
        try (var house = stores.unlocked("copy", "hers")) {
            DaysOfUse.pass(house, clock, 8);
        }
        as("copy", "hers", third, SET_BY_THE_OTHER, ErasedElsewhere::readAll);
        as("copy", "hers", one, SET_BY_THE_OTHER, house -> house.rights().erasures().ask(her));
        as("copy", "hers", other, SET_BY_THE_OTHER, house -> {
            house.rights().erase(her);
            assertEquals(0, people(house));
        });
    }

    private static StaffId of(OpenSite house, String word) {
        return house.team().everyone().stream().map(one -> one.member()).filter(one -> one.signInWord().equals(word))
                .findFirst().orElseThrow().id();
    }

    private void marksOfCopyToTheSite() throws IOException {
        var marks = BackedUpStore.marksIn(temp.resolve("copy"));
        Files.copy(marks, temp.resolve("settings").resolve(marks.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
