package org.daybook.accountability;

import static org.daybook.testing.Some.someone;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.participants.MembershipField;
import org.daybook.accountability.PaperSettings.Setting;
import org.daybook.site.OpenSite;
import org.daybook.cases.Beginning;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.contact.Contacts;
import org.daybook.participants.Children;
import org.daybook.participants.Membership;
import org.daybook.participants.Participant;
import org.daybook.staff.Role;
import org.daybook.testing.HerWishes;

/// Three invented people about whom everything is known by hand: one with a case file and a telephone number, one with
/// children, one with only a card. Two organisations may be told something about two people, companies about one.
final class KnownSite {
    /// Words that must never be on a document.
    static final List<String> NEVER = List.of("Zebrafinch", "Quasarine", "Marmalade", "Kumquat", "Ocarina",
            "Dandelion", HerWishes.NUMBER, HerWishes.CODE_WORD);
    static final Set<Role> ROLES = Set.of(Role.COORDINATOR, Role.FACILITATOR, Role.MEDIATOR, Role.CASEWORKER);
    private static final ConsentWording HEARD = new ConsentWording(ConsentWording.CURRENT, "en");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    final Participant supported;
    final Participant mother;
    final Participant alone;

    KnownSite(OpenSite house) {
        supported = someone().called("Zebrafinch").known("Quasarine").from("UA").welcomedIn(house);
        mother = house.participants().intake().welcome(someone().called("Marmalade").form().telling(withChildren()),
                house.participants().intake().proposeCard());
        alone = someone().called("Kumquat").speaking("uk").born(2010, 3).welcomedIn(house);
        answer(house, supported,
                new RecordedAnswer(Purpose.SAFE_CONTACT, Answer.GIVEN, Heard.only(HEARD), Optional.empty(),
                        Optional.empty()));
        house.contacts().change(supported.id(), HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        house.cases().begin(supported.id(),
                new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN), HEARD));
        answer(house, supported, told("Ocarina House"));
        answer(house, supported, told("Dandelion Street"));
        answer(house, alone, byHerself(told("OCARINA house")));
        answer(house, mother, RecordedAnswer.of(Purpose.COMPANIES, Answer.GIVEN, Heard.only(HEARD)));
        answer(house, alone, RecordedAnswer.of(Purpose.COMPANIES, Answer.REFUSED, Heard.only(HEARD)));
    }

    /// A girl answers, with a note of why nobody who cares for her was asked.
    private static RecordedAnswer byHerself(RecordedAnswer taken) {
        var alone = Assent.alone(new Assent.Alone(Assent.Why.HER_WISH, "", Assent.DecidedBy.WORKER));
        return new RecordedAnswer(taken.purpose(), taken.answer(), taken.heard().by(Optional.of(alone)), taken.until(),
                taken.sharing());
    }

    private static void answer(OpenSite house, Participant her, RecordedAnswer taken) {
        house.ledger().answer(her.id(), taken);
    }

    private static RecordedAnswer told(String organisation) {
        return new RecordedAnswer(Purpose.REFERRAL, Answer.GIVEN, Heard.only(HEARD), Optional.of(TODAY.plusYears(1)),
                Optional.of(new Sharing(organisation, Set.of(SharedData.CODE))));
    }

    private static Membership withChildren() {
        return Membership.NOTHING.with(MembershipField.CHILDREN,
                Optional.of(new Children(Optional.of(Children.Said.SOME), Map.of(Children.Age.SIX_TO_ELEVEN, 2))));
    }

    /// Every setting filled in with the same words.
    static PaperSettings filled(String words) {
        var all = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values()) {
            all.put(setting, words);
        }
        return new PaperSettings(all);
    }
}
