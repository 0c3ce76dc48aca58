package org.daybook.app;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.cases.Urgency;
import org.daybook.participants.PeopleList;
import org.daybook.staff.Role;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Met;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two colleagues and every form that changes something stored: what one of them changed, hid and continued never overwrites
/// what the other saved in between without asking. [FormsListedTest] requires every form to be here or to have a reason.
class EveryFormTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).roles(EnumSet.allOf(Role.class)).everyRoom()
            .unstyled();
    private final FormHand hand = new FormHand(house);
    private final List<String> wrong = new ArrayList<>();

    @Test
    void nothingThatAColleagueSavedOfHerIsOverwritten() {
        check(FormsListedTest.OF_HER, house.inHouse(StoredForms::ofAWoman));
    }

    @Test
    void nothingElseThatAColleagueSavedIsOverwritten() {
        check(FormsListedTest.OF_ALL_ELSE, house.inHouse(StoredForms::ofAllElse));
    }

    /// Restoring *urgent* saves it at once. Her words, which a colleague changed meanwhile, are still asked about.
    @Test
    void whatIsSavedOnContinueEndsNoOtherQuestion() {
        var story = house.inHouse(StoredForms::ofAWoman).stream()
                .filter(one -> one.form().equals("CaseNeedsController")).findFirst().orElseThrow();
        hand.open(story);
        hand.type(story.field(), "x".repeat(20_001));
        onScreen(() -> {
            hand.<Urgency>segments("#urgent").choose(Optional.of(Urgency.YES));
            return true;
        });
        var typed = hand.unsaved();
        hand.open(story);
        hand.type(story.field(), story.saved());
        hand.save(story);
        for (int times = 0; times < 2; times++) {
            assertEquals(List.of(Met.How.STORED_STANDS),
                    hand.goOn(story, typed).stream().map(Met::how).toList());
            assertEquals(Optional.of(Urgency.YES), onScreen(() -> hand.<Urgency>segments("#urgent").chosen()));
            assertEquals(story.saved(), hand.text(story.field()));
            hand.leave();
            typed = hand.unsaved();
        }
    }

    private void check(Set<String> listed, List<FormStory> stories) {
        assertEquals(listed, stories.stream().map(FormStory::form).collect(Collectors.toSet()));
        for (var story : stories) {
            try {
                check(story);
            } catch (RuntimeException e) {
                wrong.add(story + ": " + e);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private void check(FormStory story) {
        hand.open(story);
        var first = values(story);
        hand.type(story.field(), story.mine());
        if (!story.also().isEmpty()) {
            hand.type(story.also(), story.words());
        }
        var typed = hand.unsaved();

        hand.open(story);
        expect(story, "not yet changed", first, values(story));
        hand.type(story.field(), story.saved());
        hand.save(story);

        var asked = hand.goOn(story, typed);
        expect(story, "shown", both(story), values(story));
        expect(story, "asked", List.of(Met.How.STORED_STANDS), asked.stream().map(Met::how).toList());
        undecided(story);
        hand.save(story);
        hand.open(story);
        expect(story, "stored", both(story), values(story));
    }

    /// Hidden again before she decides, which saves what some forms save by themselves: what both changed is asked about again,
    /// and what she typed is still offered.
    private void undecided(FormStory story) {
        hand.leave();
        var asked = hand.goOn(story, hand.unsaved());
        expect(story, "shown again", both(story), values(story));
        expect(story, "asked again", List.of(Met.How.STORED_STANDS), asked.stream().map(Met::how).toList());
        hand.choose(asked, Met.Whose.MINE);
        expect(story, "still offered", story.mine(), hand.text(story.field()));
        hand.choose(asked, Met.Whose.STORED);
    }

    /// What the colleague saved, and what only she changed.
    private static List<String> both(FormStory story) {
        return story.also().isEmpty() ? List.of(story.saved()) : List.of(story.saved(), story.words());
    }

    private List<String> values(FormStory story) {
        return story.also().isEmpty()
                ? List.of(hand.text(story.field()))
                : List.of(hand.text(story.field()), hand.text(story.also()));
    }

    private void expect(FormStory story, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            wrong.add(story + ": " + what + ": " + actual + " in place of " + expected);
        }
    }
}
