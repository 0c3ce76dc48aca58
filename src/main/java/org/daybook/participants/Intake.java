package org.daybook.participants;

import static org.daybook.staff.Permission.CONTINUE_WELCOME;
import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.PRINT_CARD;
import static org.daybook.staff.Permission.WELCOME_PARTICIPANT;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentStatus;
import org.daybook.consents.Consents;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;

/// The welcoming of new women: their cards, what they tell, and their first consents; also of those whose welcome was stopped
/// half-way. Methods open a passage of their own, on the write lane's thread; each throws [Refusal] if the worker's role may not.
public final class Intake {
    private static final int MOST_STOPPED = 20;

    private final Gate gate;
    private final CardMaker cards;
    private final ParticipantStore store;
    private final Records records;
    private final Consents consents;
    private final Contacts contacts;

    /// What it shares with the rest of membership.
    record Dependencies(CardMaker cards, ParticipantStore store, Records records, Consents consents,
            Contacts contacts) {}

    /// A welcome that the worker began, or may continue: the only way to continue one. Only this room makes it, of a card that
    /// was just issued or by [#unfinished], which asks whether she may open the record.
    static final class Begun {
        private final Participant her;

        private Begun(Participant her) {
            this.her = her;
        }

        /// Returns her record as it was stored then.
        Participant her() {
            return her;
        }
    }

    Intake(Gate gate, Dependencies dependencies) {
        this.gate = gate;
        cards = dependencies.cards();
        store = dependencies.store();
        records = dependencies.records();
        consents = dependencies.consents();
        contacts = dependencies.contacts();
    }

    /// Returns a free card to write on paper during her welcome. Nothing is reserved: [#welcome] draws another if it was taken
    /// meanwhile.
    public CardNumber proposeCard() {
        return gate.look(LIST_PEOPLE, work -> cards.next(card -> store.cardTaken(work.tx(), card)));
    }

    /// Checks whether the worker's role may welcome someone.
    public boolean mayWelcome() {
        return gate.allows(WELCOME_PARTICIPANT);
    }

    /// Welcomes her: stores her card, what she told, and each consent that she gave or refused.
    ///
    /// @param form     without problems
    /// @param proposed the card already written for her
    /// @return her record as stored
    /// @throws IllegalArgumentException if the form has problems
    public Participant welcome(Welcome form, CardNumber proposed) {
        return welcome(form, proposed, Heard.only(form.wording()));
    }

    /// Welcomes her, with a note of how it was explained and, for somebody under 18, of who answered.
    ///
    /// @throws Refusal `consents.refusal.who-answers` for a yes of somebody under 18 without that note
    public Participant welcome(Welcome form, CardNumber proposed, Heard heard) {
        return begin(form, proposed, heard).her();
    }

    /// Does the same for a welcome that may be continued.
    Begun begin(Welcome form, CardNumber proposed, Heard heard) {
        return gate.pass(WELCOME_PARTICIPANT, work -> {
            form.requireSound(work.today());
            var card = store.cardTaken(work.tx(), proposed)
                    ? cards.next(other -> store.cardTaken(work.tx(), other))
                    : proposed;
            var about = work.aboutNew();
            var her = records.begin(about, card, form);
            reach(about, form);
            consents.appendNew(about, form.answers(), heard);
            return new Begun(her);
        });
    }

    /// Continues a welcome that was stopped: stores what she told since, and each new answer, with a note of how it was
    /// explained.
    ///
    /// @param form without problems; its ending states whether the welcome is finished now
    /// @return her record as stored
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `staff.refusal.record-gone` if there is no such woman
    Participant continueWelcome(Begun begun, Welcome form, Heard heard) {
        return gate.about(WELCOME_PARTICIPANT, begun.her().id(), work -> {
            form.requireSound(work.today());
            var her = records.change(work, records.of(work), form);
            reach(work, form);
            consents.appendNew(work, form.answers(), heard);
            return her;
        });
    }

    /// Returns what is stored under the card of an unfinished welcome, for the person who continues it; writes an audit line. A
    /// colleague may have finished it meanwhile.
    ///
    /// @throws Refusal `staff.refusal.no-clearance` for a girl if the worker may not work with girls
    Optional<Unfinished> unfinished(CardNumber card) {
        return gate.pass(CONTINUE_WELCOME,
                work -> store.byCard(work.tx(), card).visible(work).stream().findFirst()
                        .map(row -> stands(work.about(row.id()))));
    }

    private Unfinished stands(SubjectWork work) {
        var answers = new EnumMap<Purpose, Answer>(Purpose.class);
        // Nobody recorded an end for a consent that has expired: she is asked again.
        consents.states(work, work.her()).stream().filter(state -> state.newest().isPresent())
                .filter(state -> state.standing() != ConsentStatus.EXPIRED)
                .filter(state -> Purpose.AT_THE_DOOR.contains(state.purpose()))
                .forEach(state -> answers.put(state.purpose(), state.answer()));
        var her = records.of(work);
        return new Unfinished(new Begun(her), her.told().answered(answers, her.told().wording()).ended(her.welcome())
                .reached(contacts.reach(work).wishes()));
    }

    /// Returns [Participants#problems] and, for somebody under 18, whether it is noted who answers: in the field `answers`.
    List<Problem> problems(Welcome form, Heard heard) {
        return gate.look(LIST_PEOPLE, work -> Stream.concat(form.problems(work.today()).stream(),
                form.whoAnswers(work.today(), heard.assent()).stream()).toList());
    }

    /// Returns welcomes that were stopped half-way, newest first, at most 20.
    public List<PersonRow> stoppedWelcomes() {
        return gate.look(LIST_PEOPLE, work -> store.stopped(work.tx(), MOST_STOPPED).visible(work));
    }

    /// Records that a card is printed. One that is only proposed, during a welcome, is nobody's yet.
    public void cardPrinted(CardNumber card) {
        gate.act(PRINT_CARD, work -> store.byCard(work.tx(), card).about(work));
    }

    /// What she said about being reached is not even stored once she has refused it.
    private void reach(SubjectWork work, Welcome form) {
        if (!form.contact().isEmpty() && form.answers().get(Purpose.SAFE_CONTACT) != Answer.REFUSED) {
            contacts.tell(work, form.contact());
        }
    }
}
