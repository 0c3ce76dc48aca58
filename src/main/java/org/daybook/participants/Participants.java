package org.daybook.participants;

import org.daybook.staff.Movable;

import static org.daybook.staff.Permission.CHANGE_RECORD;
import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.OPEN_RECORD;
import static org.daybook.staff.Permission.PRINT_CARD;
import static org.daybook.staff.Permission.RECORD_CONSENT;
import static org.daybook.staff.Permission.WELCOME_PARTICIPANT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.DeviceContext;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentPage;
import org.daybook.consents.ConsentState;
import org.daybook.consents.ConsentStatus;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Consents;
import org.daybook.consents.Heard;
import org.daybook.consents.Ledger;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.contact.Reach;
import org.daybook.staff.Gate;
import org.daybook.staff.KeptAway;
import org.daybook.staff.LockedRecords;
import org.daybook.staff.Reason;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.Subjects;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// What a worker does about membership. Methods without a [UnitOfWork] open a passage of their own, on the write lane's
/// thread; each throws [Refusal] when her role may not.
public final class Participants {
    private static final int MOST_LISTED = 500;

    private final Gate gate;
    private final CardMaker cards;
    private final PeopleFinder finder;
    private final CallList callList;
    private final PeoplePaper paper;
    private final AskingAgain askingAgain;
    private final ParticipantStore store = new ParticipantStore();
    private final LockedRecords locked = new LockedRecords();
    private final FormSettings formSettings;
    private final AccessNeeds accessNeeds;
    private final Consents consents;
    private final LookAlikes lookAlikes;
    private final KeptApart keptApart;
    private final KeptAway keptAway;
    private final Records records;
    private final ProposedChanges proposedChanges;
    private final MembershipPersonalData told;
    private final Contacts contacts;
    private final Ledger ledger;

    /// The rooms below that this one speaks with.
    ///
    /// @param consents her answers
    /// @param contacts how she may be reached
    public record Dependencies(Consents consents, Contacts contacts) {}

    /// @param gate the way to the store
    /// @param dependencies the rooms below
    /// @param desk chance for new cards, and the mark of this desk
    public Participants(Gate gate, Dependencies dependencies, DeviceContext desk) {
        this.gate = gate;
        this.consents = dependencies.consents();
        this.contacts = dependencies.contacts();
        this.ledger = new Ledger(gate, consents);
        this.lookAlikes = new LookAlikes(gate, store);
        this.keptApart = new KeptApart(gate, store);
        this.keptAway = new KeptAway(gate);
        var memberships = new MembershipStore();
        this.records = new Records(store, memberships, lookAlikes);
        this.proposedChanges = new ProposedChanges(records, store, memberships);
        this.told = new MembershipPersonalData(new MembershipPersonalData.Kept(store, memberships, records),
                new MembershipPersonalData.Beside(keptAway, keptApart, new CardsJoinedStore(), lookAlikes), consents);
        this.cards = new CardMaker(desk.chance(), desk.computer());
        this.finder = new PeopleFinder(gate, store);
        this.formSettings = new FormSettings(gate);
        this.accessNeeds = new AccessNeeds(store, formSettings);
        this.askingAgain = new AskingAgain(gate, consents, store);
        this.callList = new CallList(gate, contacts, store);
        this.paper = new PeoplePaper(gate, store);
    }

    /// What she was asked and answered.
    public Ledger ledger() {
        return ledger;
    }

    /// A free card to write on paper while she is being welcomed. Nothing is reserved: [#welcome] draws another when
    /// it was taken meanwhile.
    public CardNumber proposeCard() {
        return gate.look(LIST_PEOPLE, work -> cards.next(card -> store.cardTaken(work.tx(), card)));
    }

    /// Brings in members of a register, inside the passage of the room that reads it.
    public MemberImport importing(UnitOfWork work) {
        return new MemberImport(work, cards, store);
    }

    /// What registers say of women who are here, for the room that reads them.
    public ProposedChanges proposedChanges() {
        return proposedChanges;
    }

    /// Welcomes her: her card, what she told, and each consent that she gave or refused.
    ///
    /// @param form     free of problems
    /// @param proposed the card already written for her
    /// @return her, as stored
    /// @throws IllegalArgumentException when the form has problems
    public Participant welcome(Welcome form, CardNumber proposed) {
        return welcome(form, proposed, Heard.only(form.wording()));
    }

    /// Welcomes her, with a note of how it was explained and, for somebody under 18, of who answered.
    ///
    /// @throws Refusal `consents.refusal.who-answers` for a yes of somebody under 18 without that note
    public Participant welcome(Welcome form, CardNumber proposed, Heard heard) {
        return gate.pass(WELCOME_PARTICIPANT, work -> {
            requireSound(form, work);
            var card = store.cardTaken(work.tx(), proposed)
                    ? cards.next(other -> store.cardTaken(work.tx(), other))
                    : proposed;
            var about = work.about(new ParticipantId(work.newId()));
            var her = records.begin(about, card, form);
            reach(about, form);
            consents.appendNew(about, form.answers(), heard);
            return her;
        });
    }

    /// Goes on with a welcome that was stopped: what she told since, and each answer that is new.
    ///
    /// @param form free of problems; its ending says whether the welcome is finished now
    /// @return her, as stored
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `participants.refusal.unknown` when there is no such woman
    public Participant goOn(ParticipantId id, Welcome form) {
        return goOn(id, form, Heard.only(form.wording()));
    }

    /// Goes on with a welcome, with a note of how it was explained.
    Participant goOn(ParticipantId id, Welcome form, Heard heard) {
        return gate.about(WELCOME_PARTICIPANT, id, work -> {
            requireSound(form, work);
            var her = records.change(work, records.of(work), form);
            reach(work, form);
            consents.appendNew(work, form.answers(), heard);
            return her;
        });
    }

    /// What stands under the card of a welcome that lay aside, for whoever goes on with it; leaves an audit line. A
    /// colleague may have finished it meanwhile.
    Optional<Unfinished> unfinished(CardNumber card) {
        return gate.pass(WELCOME_PARTICIPANT,
                work -> store.byCard(work.tx(), card).visible(work).stream().findFirst()
                        .map(row -> new Unfinished(row.id(), stands(work.about(row.id())))));
    }

    private Welcome stands(SubjectWork work) {
        var answers = new EnumMap<Purpose, Answer>(Purpose.class);
        // What is over by its own date was never said to be over: she is asked anew.
        consents.states(work, work.her()).stream().filter(state -> state.newest().isPresent())
                .filter(state -> state.standing() != ConsentStatus.EXPIRED)
                .filter(state -> Purpose.AT_THE_DOOR.contains(state.purpose()))
                .forEach(state -> answers.put(state.purpose(), state.answer()));
        var her = records.of(work);
        return her.told().answered(answers, her.told().wording()).ended(her.welcome())
                .reached(contacts.reach(work).wishes());
    }

    /// What should be looked at again in a form, on the site's date.
    public List<Problem> problems(Welcome form) {
        return gate.look(LIST_PEOPLE, work -> form.problems(work.today()));
    }

    /// [#problems(Welcome)], and for somebody under 18 whether it is noted who answers: in the field `answers`.
    List<Problem> problems(Welcome form, Heard heard) {
        return gate.look(LIST_PEOPLE, work -> Stream.concat(form.problems(work.today()).stream(),
                form.whoAnswers(work.today(), heard.assent()).stream()).toList());
    }

    /// Today at the site.
    LocalDate day() {
        return gate.look(LIST_PEOPLE, UnitOfWork::today);
    }

    /// The time of day at the site, for "saved at".
    public LocalTime timeOfDay() {
        return gate.look(LIST_PEOPLE, UnitOfWork::timeOfDay);
    }

    /// Whether the worker's role may see the list of cards.
    public boolean mayList() {
        return gate.allows(LIST_PEOPLE);
    }

    /// Whether the worker's role may open records, in everyday work or with a reason; where not, no screen offers it.
    public boolean mayOpen() {
        return gate.allows(OPEN_RECORD) || mayOpenWithReason();
    }

    /// Whether the worker must write a reason before she opens a record.
    public boolean mayOpenWithReason() {
        return gate.allowsWithReason(OPEN_RECORD);
    }

    /// Whether the worker's role may change what a record says; where not, she only reads it.
    public boolean mayChange() {
        return gate.allows(CHANGE_RECORD);
    }

    /// Whether the worker's role may welcome someone.
    public boolean mayWelcome() {
        return gate.allows(WELCOME_PARTICIPANT);
    }

    /// Changes what she told; her card, the day she got it and her consents stay. The journal keeps what stood before.
    ///
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `participants.refusal.unknown` when there is no such woman
    public Participant change(ParticipantId id, Welcome form) {
        return gate.about(CHANGE_RECORD, id, work -> {
            requireSound(form, work);
            return records.change(work, records.of(work), form);
        });
    }

    /// [#change] by somebody who saw `base` when she began: what others changed meanwhile is kept, too. Where they changed
    /// the same field nothing is saved and theirs is returned; with that as the new base, hers is saved and theirs stays
    /// in the journal.
    ///
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `participants.refusal.unknown` when there is no such woman
    public Saved save(ParticipantId id, Welcome base, Welcome form) {
        return gate.about(CHANGE_RECORD, id, work -> {
            requireSound(form, work);
            var before = records.of(work);
            var merging = new Merging(base, form, before.told());
            if (merging.collides()) {
                return new Saved(before, Saved.Collision.SAME_FIELD);
            }
            var her = records.change(work, before, merging.merged());
            return new Saved(her,
                    merging.isUndisturbed() ? Saved.Collision.NONE : Saved.Collision.ELSEWHERE);
        });
    }

    /// Writes her answer to one purpose; `LATER` writes nothing.
    ///
    /// @return her newest answer to each purpose
    public List<ConsentState> answer(ParticipantId id, Purpose purpose, Answer answer, ConsentWording wording) {
        return gate.about(RECORD_CONSENT, id, work -> {
            records.of(work);
            consents.append(work, purpose, answer, wording);
            return consents.states(work, id);
        });
    }

    /// Opens her record; leaves an audit line. Where her card was joined to another since, that of the card which
    /// stands for both.
    ///
    /// @throws Refusal `participants.refusal.unknown` when there is no such woman
    public OpenRecord open(ParticipantId id) {
        finder.searched();
        return gate.pass(OPEN_RECORD, work -> opened(standing(work, id)));
    }

    /// Opens her record though the worker's role does not include it: leaves a line of its own kind and shows the
    /// reason to those who review.
    ///
    /// @param reason free of problems
    /// @throws Refusal `participants.refusal.unknown` when there is no such woman
    public OpenRecord open(ParticipantId id, Reason reason) {
        finder.searched();
        return gate.breakGlass(OPEN_RECORD, reason, work -> opened(standing(work, id)));
    }

    /// Whoever comes from a page that was shown before, or from what she had half typed, finds her all the same.
    private static SubjectWork standing(UnitOfWork work, ParticipantId id) {
        return work.about(new CardsJoinedStore().standsFor(work.tx(), id));
    }

    /// Who never sees whose file.
    public KeptAway keptAway() {
        return keptAway;
    }

    /// Who must not meet whom.
    public KeptApart keptApart() {
        return keptApart;
    }

    /// Two cards of one woman.
    ///
    /// @param rooms whose rows move, those of this room among them
    public CardsJoined cardsJoined(List<Movable> rooms) {
        return new CardsJoined(gate, new CardsJoined.Dependencies(store, consents, contacts, keptAway, keptApart),
                rooms);
    }

    /// Cards that may belong to one woman.
    public LookAlikes lookAlikes() {
        return lookAlikes;
    }

    /// What membership says to her and to other rooms.
    public MembershipPersonalData told() {
        return told;
    }

    /// How the audit trail calls and finds those with a card: by the card.
    public Subjects subjects() {
        return new Cards(store);
    }

    /// Finds one woman by card, name or birth, and whose records were opened last.
    public PeopleFinder finder() {
        return finder;
    }

    /// The newest 500 cards, newest first.
    public List<PersonRow> newest() {
        return gate.look(LIST_PEOPLE, work -> store.newestFirst(work.tx(), MOST_LISTED).visible(work));
    }

    /// How many cards were given; without those from whom the worker is kept away, as in the list.
    public long count() {
        return gate.look(LIST_PEOPLE, work -> store.count(work.tx()) - work.keptFrom().stream()
                .filter(her -> store.isListed(work.tx(), her)).count());
    }

    /// Writes down that a card goes onto paper. One that is only proposed, during a welcome, is nobody's yet.
    public void cardPrinted(CardNumber card) {
        gate.act(PRINT_CARD, work -> store.byCard(work.tx(), card).about(work));
    }

    /// Welcomes that were stopped half-way, newest first, at most 20.
    public List<PersonRow> stoppedWelcomes() {
        return gate.look(LIST_PEOPLE, work -> store.stopped(work.tx(), 20).visible(work));
    }

    /// The line of one woman inside another room's passage.
    ///
    /// @throws Refusal `participants.refusal.unknown` when there is no such woman, and for whoever never sees her file
    public PersonRow row(UnitOfWork work, ParticipantId id) {
        return store.row(work, id).orElseThrow(() -> new Refusal("participants.refusal.unknown"));
    }

    /// Those of several women of whom there is a card, inside another room's passage that names each of them.
    public Set<ParticipantId> withCard(UnitOfWork work, Collection<ParticipantId> them) {
        return store.withCard(work.tx(), them);
    }

    /// Her line in another room's passage about her, also where a mark hides her.
    ///
    /// @throws Refusal `participants.refusal.unknown` when there is no such woman
    public PersonRow row(SubjectWork work) {
        return store.row(work).orElseThrow(() -> new Refusal("participants.refusal.unknown"));
    }

    /// Everything that is kept of her membership, in another room's passage about her.
    ///
    /// @throws Refusal `participants.refusal.unknown` when there is no such woman
    public Participant whole(SubjectWork work) {
        return records.of(work);
    }

    /// The woman of a card inside another room's passage, if the card was given out; nobody or one.
    public UnfilteredRows<PersonRow> byCard(UnitOfWork work, CardNumber card) {
        return store.byCard(work.tx(), card);
    }

    /// Whether her visits may be written under her card: until she says no to it or locks her record. Inside another room's passage.
    public boolean mayBeMarked(UnitOfWork work, ParticipantId id) {
        return !work.isLocked(id.value()) && !consents.blocks(work, id, Purpose.MEMBERSHIP);
    }

    /// Those of several women of whom [#mayBeMarked(Work, ParticipantId)] is true, asked in one go.
    public Set<ParticipantId> mayBeMarked(UnitOfWork work, Collection<ParticipantId> them) {
        var blocked = consents.blocked(work, them, Purpose.MEMBERSHIP);
        return them.stream().filter(her -> !work.isLocked(her.value()) && !blocked.contains(her))
                .collect(Collectors.toSet());
    }

    /// How she may be reached, anew: her answer may have changed while her record is open.
    public Reach reach(ParticipantId id) {
        return gate.about(OPEN_RECORD, id, contacts::reach);
    }

    /// What she was asked and answered, anew: another part of her open record may have written an answer.
    ConsentPage consents(ParticipantId id) {
        return gate.about(OPEN_RECORD, id, consents::page);
    }

    /// What the site decided about its form and its cards.
    public FormSettings formSettings() {
        return formSettings;
    }

    /// The list of people on paper.
    public PeoplePaper paper() {
        return paper;
    }

    /// Who is to be called today.
    public CallList callList() {
        return callList;
    }

    /// What women need to take part.
    public AccessNeeds accessNeeds() {
        return accessNeeds;
    }

    /// Who is to be asked again in her own name.
    public AskingAgain askingAgain() {
        return askingAgain;
    }

    /// How women may be reached.
    public Contacts contacts() {
        return contacts;
    }

    private OpenRecord opened(SubjectWork work) {
        finder.opened(work.her());
        return new OpenRecord(records.of(work), consents.page(work), contacts.reach(work),
                locked.since(work, work.her()));
    }

    /// What she said about being reached is not even written down once she said no to it.
    private void reach(SubjectWork work, Welcome form) {
        if (!form.contact().isEmpty() && form.answers().get(Purpose.SAFE_CONTACT) != Answer.REFUSED) {
            contacts.tell(work, form.contact());
        }
    }

    private static void requireSound(Welcome form, UnitOfWork work) {
        if (!form.problems(work.today()).isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
    }
}
