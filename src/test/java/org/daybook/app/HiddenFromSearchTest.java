package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.participants.Participant;
import org.daybook.participants.PeopleList;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.site.OpenSite;
import org.daybook.staff.KeptAway.Because;
import org.daybook.staff.KeptAway.SaidBy;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.staff.Role;
import org.daybook.staff.StaffMember;
import org.daybook.staff.WindowServices;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.SteppingClock;
import org.daybook.ui.Handover;
import org.daybook.ui.SearchSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The search of the header, used in every role by a colleague from whom a woman is hidden: it answers as if she had never
/// come, also to her whole card. It does not even show that a colleague looked up this card, which would reveal that she is
/// known here.
class HiddenFromSearchTest {
    private static final String SECRET = "seven otters under bridges";
    private static final Handover NOBODY = new Handover() {
        @Override
        public void show(Parent screen) {}

        @Override
        public void giveBack() {}
    };

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).people();

    @Test
    void aWholeCardTellsNobodyWhoIsKeptAwayThatSheIsKnown() {
        var her = house.inHouse(open -> someone().called("Zuccherina").born(1994, 7)
                .answering(Purpose.COMPANIES, Answer.GIVEN).welcomedIn(open));
        house.inHouse(open -> open.paths().enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty())));
        var card = her.card().toString();
        var typed = List.of(card, card.toLowerCase(java.util.Locale.ROOT), card.replace("-", ""), " " + card + " ",
                card.substring(0, card.length() - 1), "zuccherina", "Zuccherino", "Z 1994", "7 1994");
        var words = new ArrayList<String>();
        everySetOfRoles().forEach(roles -> {
            var word = "lu" + words.size();
            words.add(word);
            house.inHouse(open -> keep(open, her, open.team()
                    .add(new NewMember(word, initials(words.size()), roles), SECRET.toCharArray())));
            house.as(word, SECRET, day -> typed.forEach(text -> assertEquals("", found(day, text, card),
                    roles + " types " + text)));
        });
        house.inHouse(open -> {
            assertFalse(found(open, card, card).isEmpty(), "a colleague who sees her finds her");
            return true;
        });
    }

    private static Stream<Set<Role>> everySetOfRoles() {
        return Stream.concat(Stream.of(Role.values()).map(Set::of), Stream.of(Preset.values()).map(Preset::roles));
    }

    private static String initials(int number) {
        return "L" + (char) ('A' + number);
    }

    private static boolean keep(OpenSite open, Participant her, StaffMember who) {
        open.participants().keptAway().keep(her.id(), who.id(), Because.RELATED, SaidBy.SHE);
        return true;
    }

    /// Returns what names her, and what is refused.
    private String found(OpenSite day, String typed, String card) {
        return sources(day).stream().map(source -> found(source, typed, card)).collect(Collectors.joining());
    }

    private static String found(SearchSource source, String typed, String card) {
        try {
            return source.find(typed).stream().flatMap(group -> group.hits().stream())
                    .map(hit -> hit.title() + hit.facts() + hit.place()).filter(words -> words.contains(card))
                    .collect(Collectors.joining());
        } catch (Refusal no) {
            return no.key();
        }
    }

    private List<SearchSource> sources(OpenSite day) {
        var choices = new WindowServices.Choices((_, _) -> Optional.empty(), (_, _) -> Optional.empty(),
                (_, _) -> {});
        return day.features().search(house.ui(),
                new WindowServices(new SteppingClock(), choices, NOBODY, _ -> {}, _ -> {})).sources();
    }
}
