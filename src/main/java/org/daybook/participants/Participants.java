package org.daybook.participants;

import org.daybook.staff.Movable;

import static org.daybook.staff.Permission.CHANGE_RECORD;
import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.OPEN_RECORD;
import static org.daybook.staff.Permission.RECORD_CONSENT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.DeviceContext;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentPage;
import org.daybook.consents.ConsentState;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Consents;
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

/// The actions of a worker on membership. Methods without a [UnitOfWork] open a passage of their own, on the write lane's
/// thread; each throws [Refusal] if the worker's role may not.
public final class Participants {
    private static final int MOST_LISTED = 500;

    private final Gate gate;
    private final CardMaker cards;
    private final Intake intake;
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

    /// The lower rooms that this one uses.
    ///
    /// @param consents her answers
    /// @param contacts how she may be reached
    public record Dependencies(Consents consents, Contacts contacts) {}

    /// @param gate the way to the store
    /// @param dependencies the lower rooms
    /// @param desk random numbers for new cards, and the letter of this computer
    public Participants(Gate gate, Dependencies dependencies, DeviceContext desk) {
        this.gate = gate;
        this.consents = dependencies.consents();
        this.contacts = dependencies.contacts();
        this.ledger = new Ledger(gate, consents);
        this.finder = new PeopleFinder(gate, store);
        this.lookAlikes = new LookAlikes(gate, store, finder);
        this.keptApart = new KeptApart(gate, store);
        this.keptAway = new KeptAway(gate);
        var memberships = new MembershipStore();
        this.records = new Records(store, memberships, lookAlikes);
        this.proposedChanges = new ProposedChanges(records, store, memberships);
        this.told = new MembershipPersonalData(new MembershipPersonalData.Kept(store, memberships, records),
                new MembershipPersonalData.Beside(keptAway, keptApart, new CardsJoinedStore(), lookAlikes), consents);
        this.cards = new CardMaker(desk.chance(), desk.computer());
        this.intake = new Intake(gate, new Intake.Dependencies(cards, store, records, consents, contacts));
        this.formSettings = new FormSettings(gate);
        this.accessNeeds = new AccessNeeds(store, formSettings);
        this.askingAgain = new AskingAgain(gate, consents, store);
        this.callList = new CallList(gate, contacts, store);
        this.paper = new PeoplePaper(gate, store);
    }

    /// Returns what she was asked and answered.
    public Ledger ledger() {
        return ledger;
    }

    /// Returns the welcoming of new women.
    public Intake intake() {
        return intake;
    }

    /// Imports members of a register, inside the passage of the room that reads it.
    public MemberImport importing(UnitOfWork work) {
        return new MemberImport(work, cards, store, new NameKeyStore());
    }

    /// Returns what registers state about women who are here, for the room that reads them.
    public ProposedChanges proposedChanges() {
        return proposedChanges;
    }

    /// Returns what should be checked in a form, on the site's date.
    public List<Problem> problems(Welcome form) {
        return gate.look(LIST_PEOPLE, work -> form.problems(work.today()));
    }

    /// Returns today's date at the site.
    LocalDate day() {
        return gate.look(LIST_PEOPLE, UnitOfWork::today);
    }

    /// Returns the time of day at the site, for "saved at".
    public LocalTime timeOfDay() {
        return gate.look(LIST_PEOPLE, UnitOfWork::timeOfDay);
    }

    /// Checks whether the worker's role may see the list of cards.
    public boolean mayList() {
        return gate.allows(LIST_PEOPLE);
    }

    /// Checks whether the worker's role may open records, in everyday work or with a reason; if not, no screen offers it.
    public boolean mayOpen() {
        return gate.allows(OPEN_RECORD) || mayOpenWithReason();
    }

    /// Checks whether the worker must write a reason before she opens a record.
    public boolean mayOpenWithReason() {
        return gate.allowsWithReason(OPEN_RECORD);
    }

    /// Checks whether the worker's role may change a record; if not, she may only read it.
    public boolean mayChange() {
        return gate.allows(CHANGE_RECORD);
    }

    /// Changes what she told; her card, the day she got it and her consents stay. The journal keeps the former values.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `staff.refusal.record-gone` if there is no such woman
    public Participant change(ParticipantId id, Welcome form) {
        return gate.about(CHANGE_RECORD, id, work -> {
            form.requireSound(work.today());
            return records.change(work, records.of(work), form);
        });
    }

    /// Calls [#change] for somebody who saw `base` when she began: what others changed meanwhile is kept, too. If they changed
    /// the same field, nothing is saved and theirs is returned; with that as the new base, hers is saved and theirs stays in
    /// the journal.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `staff.refusal.record-gone` if there is no such woman
    public Saved save(ParticipantId id, Welcome base, Welcome form) {
        return gate.about(CHANGE_RECORD, id, work -> {
            form.requireSound(work.today());
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

    /// Records her answer to one purpose; `LATER` records nothing.
    ///
    /// @return her newest answer to each purpose
    public List<ConsentState> answer(ParticipantId id, Purpose purpose, Answer answer, ConsentWording wording) {
        return gate.about(RECORD_CONSENT, id, work -> {
            records.of(work);
            consents.append(work, purpose, answer, wording);
            return consents.states(work, id);
        });
    }

    /// Opens her record; writes an audit line. If her card was joined to another since, opens that of the card which stands for
    /// both.
    ///
    /// @throws Refusal `staff.refusal.record-gone` if there is no such woman
    public OpenRecord open(ParticipantId id) {
        finder.searched();
        return gate.pass(OPEN_RECORD, work -> opened(standing(work, id)));
    }

    /// Opens her record although the worker's role does not include it: writes an audit line of its own kind and shows the
    /// reason to the reviewers.
    ///
    /// @param reason without problems
    /// @throws Refusal `staff.refusal.record-gone` if there is no such woman
    public OpenRecord open(ParticipantId id, Reason reason) {
        finder.searched();
        return gate.breakGlass(OPEN_RECORD, reason, work -> opened(standing(work, id)));
    }

    /// Finds her even for a worker who comes from a page shown earlier, or from unsaved input.
    private static SubjectWork standing(UnitOfWork work, ParticipantId id) {
        return work.about(new CardsJoinedStore().standsFor(work.tx(), id));
    }

    /// Returns who is kept away from which record.
    public KeptAway keptAway() {
        return keptAway;
    }

    /// Returns who must not meet whom.
    public KeptApart keptApart() {
        return keptApart;
    }

    /// Returns the joining of two cards of one woman.
    ///
    /// @param rooms the rooms whose rows move, including this one
    public CardsJoined cardsJoined(List<Movable> rooms) {
        return new CardsJoined(gate, new CardsJoined.Dependencies(store, consents, contacts, keptAway, keptApart),
                rooms);
    }

    /// Returns the search for cards that may belong to one woman.
    public LookAlikes lookAlikes() {
        return lookAlikes;
    }

    /// Returns what membership reports to her and to other rooms.
    public MembershipPersonalData told() {
        return told;
    }

    /// Returns how the audit trail names and finds those with a card: by the card.
    public Subjects subjects() {
        return new Cards(store);
    }

    /// Returns the search for one woman by card, name or birth, and the records opened last.
    public PeopleFinder finder() {
        return finder;
    }

    /// Returns the newest 500 cards, newest first.
    public List<PersonRow> newest() {
        return gate.look(LIST_PEOPLE, work -> store.newestFirst(work.tx(), MOST_LISTED).visible(work));
    }

    /// Returns the number of cards issued, without women hidden from the worker, as in the list.
    public long count() {
        return gate.look(LIST_PEOPLE, work -> store.count(work.tx()) - work.keptFrom().stream()
                .filter(her -> store.isListed(work.tx(), her)).count());
    }

    /// Returns the line of one woman inside another room's passage.
    ///
    /// @throws Refusal `participants.refusal.unknown` if there is no such woman, or she is hidden from the worker
    public PersonRow row(UnitOfWork work, ParticipantId id) {
        return store.row(work, id).orElseThrow(() -> new Refusal("participants.refusal.unknown"));
    }

    /// Returns those of several women who have a card, inside another room's passage that names each of them.
    public Set<ParticipantId> withCard(UnitOfWork work, Collection<ParticipantId> them) {
        return store.withCard(work.tx(), them);
    }

    /// Returns her line in another room's passage about her, even if a mark hides her.
    ///
    /// @throws Refusal `participants.refusal.unknown` if there is no such woman
    public PersonRow row(SubjectWork work) {
        return store.row(work).orElseThrow(() -> new Refusal("participants.refusal.unknown"));
    }

    /// Returns everything stored of her membership, in another room's passage about her.
    ///
    /// @throws Refusal `staff.refusal.record-gone` if there is no such woman
    public Participant whole(SubjectWork work) {
        return records.of(work);
    }

    /// Returns the woman with a card inside another room's passage, if the card was issued; nobody or one.
    public UnfilteredRows<PersonRow> byCard(UnitOfWork work, CardNumber card) {
        return store.byCard(work.tx(), card);
    }

    /// Checks whether her visits may be recorded under her card: until she refuses it or locks her record. Runs inside another
    /// room's passage.
    public boolean mayBeMarked(UnitOfWork work, ParticipantId id) {
        return !work.isLocked(id.value()) && !consents.blocks(work, id, Purpose.MEMBERSHIP);
    }

    /// Returns those of several women for whom [#mayBeMarked(Work, ParticipantId)] is true, in one query.
    public Set<ParticipantId> mayBeMarked(UnitOfWork work, Collection<ParticipantId> them) {
        var blocked = consents.blocked(work, them, Purpose.MEMBERSHIP);
        return them.stream().filter(her -> !work.isLocked(her.value()) && !blocked.contains(her))
                .collect(Collectors.toSet());
    }

    /// Reads again how she may be reached: her answer may have changed while her record is open.
    public Reach reach(ParticipantId id) {
        return gate.about(OPEN_RECORD, id, contacts::reach);
    }

    /// Reads again what she was asked and answered: another part of her open record may have recorded an answer.
    ConsentPage consents(ParticipantId id) {
        return gate.about(OPEN_RECORD, id, consents::page);
    }

    /// Returns the site's settings for its form and its cards.
    public FormSettings formSettings() {
        return formSettings;
    }

    /// Returns the printable list of people.
    public PeoplePaper paper() {
        return paper;
    }

    /// Returns the women to be called today.
    public CallList callList() {
        return callList;
    }

    /// Returns what women need to take part.
    public AccessNeeds accessNeeds() {
        return accessNeeds;
    }

    /// Returns the women to be asked again in their own name.
    public AskingAgain askingAgain() {
        return askingAgain;
    }

    /// Returns how women may be reached.
    public Contacts contacts() {
        return contacts;
    }

    private OpenRecord opened(SubjectWork work) {
        finder.opened(work.her());
        return new OpenRecord(records.of(work), consents.page(work), contacts.reach(work),
                locked.since(work, work.her()));
    }
}
